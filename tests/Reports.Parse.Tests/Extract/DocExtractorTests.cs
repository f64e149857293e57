using System.Text;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Extract;

public sealed class DocExtractorTests
{
    [Fact]
    public void Extract_Paragraphs_AreLines() => Read(DocFile.OfText("新建渡口三座\r修缮石桥\v二十七座\f")).ShouldBe("新建渡口三座\n修缮石桥\n二十七座\n");

    [Fact]
    public void Extract_Fields_GiveTheirResult() =>
        Read(DocFile.OfText("见\u0013HYPERLINK \"x\"\u0013 PAGE \u00141\u0015\u0014附件\u0013 PAGE \u0014三\u0015\u0015。\r")).ShouldBe("见附件三。\n");

    [Fact]
    public void Extract_DeletedAndHiddenText_IsLeftOut() =>
        Read(new DocFile().Text("新建").Text("删去", DocFile.Deleted).Text("渡口").Text("隐去", DocFile.Hidden).Text("三座\r").Build()).ShouldBe("新建渡口三座\n");

    [Fact]
    public void Extract_TableRows_AreCellsJoinedByTabs() =>
        Read(new DocFile().Row("指标", "单位", "数值").Row("甲", "", "三").Text("表后\r").Build()).ShouldBe("指标\t单位\t数值\n甲\t\t三\n表后\n");

    [Fact]
    public void Extract_NumberedParagraphs_HaveTheirLabels() =>
        Read(new DocFile().Text("开头\r").Item("工作回顾").Item("重点任务").Text("正文\r").Build()).ShouldBe("开头\n一、工作回顾\n二、重点任务\n正文\n");

    [Fact]
    public void Extract_NotesAndTextBoxes_FollowTheBody()
    {
        var file = new DocFile().Text("正文\u0002。\r").Text("\u0002脚注。\r", kind: 1).Text("页眉\r", kind: 2).Text("批注\r", kind: 4)
            .Text("尾注。\r", kind: 5).Text("文本框\r", kind: 6).Build();

        Read(file).ShouldBe("正文。\n文本框\n脚注。\n尾注。\n");
    }

    [Fact]
    public void Extract_TextBeyondTheEnd_IsReadUpToThereAndToldOf()
    {
        var extracted = Parsing.Extracted(DocFile.OfText("新建渡口" + new string('桥', 1_000), announced: 5_000));

        extracted.Text.Text.ShouldStartWith("新建渡口桥");
        extracted.Notices!.Single().Arguments!["format"].ShouldBe("doc");
        extracted.NoticeCodes().ShouldBe(["incomplete_file"]);
    }

    [Fact]
    public void Extract_OldDocument_IsDecodedAsGb18030()
    {
        var extracted = Parsing.Extracted(Old("新建渡口三座\r"));

        (extracted.Text.Text, extracted.Notices!.Count).ShouldBe(("新建渡口三座\n", 0));
    }

    [Fact]
    public void Extract_OldDocumentThatEndsEarly_IsReadUpToThereAndToldOf()
    {
        var extracted = Parsing.Extracted(Old("新建渡口三座\r", announced: 1_000));

        extracted.Text.Text.ShouldStartWith("新建渡口三座\n");
        extracted.NoticeCodes().ShouldBe(["incomplete_file"]);
    }

    [Theory]
    [InlineData("报告.doc")]
    [InlineData("报告.wps")]
    [InlineData("报告.dot")]
    public void Extract_AnyOfItsNames_IsNotToldOf(string name)
    {
        var document = Parsing.Parse(DocFile.OfText("新建渡口三座\r"), name);

        document.WarningCodes().ShouldNotContain("extension_mismatch");
        document.MediaType.ShouldBe("application/msword");
    }

    [Fact]
    public void Extract_EncryptedDocument_IsRejected() => Parsing.RejectionOf(new DocFile().Text("甲\r").Encrypted().Build()).ShouldBe("encrypted");

    [Fact]
    public void Extract_WithoutItsTable_IsDamaged()
    {
        var rejected = Parsing.Outcome(new OleContainer().Stream("WordDocument", [.. "\0\0"u8, 0xC1, 0, .. new byte[600]]).Build()).ShouldBeOfType<ParseOutcome.Rejected>();

        rejected.Code.ShouldBe("damaged_file");
        rejected.Arguments["format"].ShouldBe("doc");
    }

    [Fact]
    public void Extract_CircleOfSectors_Ends()
    {
        var file = DocFile.OfText("新建渡口三座\r");
        for (var at = 512; at < 1_024; at += 4)
        {
            BitConverter.TryWriteBytes(file.AsSpan(at), 1).ShouldBeTrue();
        }

        Parsing.Outcome(file).ShouldNotBeNull();
    }

    [Fact]
    public void Extract_LongDocument_ComesWhole()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 20_000; i++)
        {
            text.Append("新建渡口").Append(i).Append("座。\r");
        }

        Read(DocFile.OfText(text.ToString())).ShouldBe(text.Replace('\r', '\n').ToString());
    }

    private static byte[] Old(string text, int? announced = null)
    {
        var bytes = Encodings.Gb18030.GetBytes(text);
        var word = new byte[512 + 40];
        BitConverter.TryWriteBytes(word.AsSpan(2), (ushort)0x68).ShouldBeTrue();
        BitConverter.TryWriteBytes(word.AsSpan(0x18), 512).ShouldBeTrue();
        BitConverter.TryWriteBytes(word.AsSpan(0x1C), 512 + (announced ?? bytes.Length)).ShouldBeTrue();
        bytes.CopyTo(word, 512);
        return new OleContainer().Stream("WordDocument", word).Build();
    }

    private static string Read(byte[] file) => Parsing.Extracted(file).Text.Text;
}
