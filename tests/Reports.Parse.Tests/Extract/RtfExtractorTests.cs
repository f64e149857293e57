using System.Text;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Extract;

public sealed class RtfExtractorTests
{
    private static readonly string Words = RtfFile.Unicode("新建渡口");

    public static TheoryData<string, string, string> Bodies => new()
    {
        { "Unicode", RtfFile.Unicode("新建渡口，三座") + @"\par " + RtfFile.Unicode("石桥"), "新建渡口，三座\n石桥\n" },
        { "bytes", RtfFile.Bytes("新建渡口，三座") + @"\par", "新建渡口，三座\n" },
        { "Unicode with bytes for old programs", @"\uc2\u26032" + RtfFile.Bytes("新") + @"\u24314" + RtfFile.Bytes("建") + @"\par", "新建\n" },
        { "characters beyond the plane", RtfFile.Unicode("\U00020000") + @"\par", "\U00020000\n" },
        { "line break", RtfFile.Bytes("甲") + @"\line " + RtfFile.Bytes("乙"), "甲\n乙\n" },
        { "hidden", Words + @"{\v " + RtfFile.Bytes("隐去") + "}" + RtfFile.Bytes("三座"), "新建渡口三座\n" },
        { "deleted", Words + @"{\deleted " + RtfFile.Bytes("删去") + "}" + RtfFile.Bytes("三座"), "新建渡口三座\n" },
        { "field", RtfFile.Bytes("见") + @"{\field{\*\fldinst HYPERLINK ""x""}{\fldrslt " + RtfFile.Bytes("附件") + "}}", "见附件\n" },
        { "unknown group", Words + @"{\*\unheard " + RtfFile.Bytes("不见") + "}", "新建渡口\n" },
        { "header and picture", @"{\header " + RtfFile.Bytes("页眉") + @"}{\pict\wmetafile8 010203}" + Words, "新建渡口\n" },
        { "binary data", @"{\pict\bin5 }}{{\}" + Words, "新建渡口\n" },
        { "label of a list", @"{\listtext\pard " + RtfFile.Bytes("一、") + @"\tab}" + Words, "一、新建渡口\n" },
        { "text box", @"{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt " + Words + @"\par}}{\shprslt " + Words + "}}" + RtfFile.Bytes("后"), "新建渡口\n后\n" },
        { "footnote", Words + @"{\footnote \pard " + RtfFile.Bytes("脚注") + "}" + RtfFile.Bytes("三座") + @"\par", "新建渡口三座\n脚注\n" },
        { "both forms of a name", @"{\upr{x}{\*\ud " + Words + "}}", "新建渡口\n" },
        { "table", @"\trowd\intbl " + RtfFile.Bytes("甲") + @"\cell " + RtfFile.Bytes("乙") + @"\par " + RtfFile.Bytes("丙") + @"\cell\row\trowd\intbl\cell " + RtfFile.Bytes("丁") + @"\cell\row\pard " + RtfFile.Bytes("后") + @"\par", "甲\t乙 丙\n\t丁\n后\n" },
        { "quotes and dashes", @"\ldblquote " + RtfFile.Bytes("甲") + @"\rdblquote\emdash " + RtfFile.Bytes("乙"), "“甲”—乙\n" },
        { "braces", RtfFile.Bytes("甲") + @"\{\}\\" + RtfFile.Bytes("乙"), "甲{}\\乙\n" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public void Extract_Body_IsItsFinalText(string what, string body, string text)
    {
        var extracted = Parsing.Extracted(RtfFile.OfBody(body));

        extracted.Text.Text.ShouldBe(text, what);
        extracted.NoticeCodes().ShouldBeEmpty();
    }

    [Fact]
    public void Extract_WesternCodePage_IsReadAsChineseWhereItIsChinese() =>
        Parsing.Extracted(Encoding.ASCII.GetBytes(@"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 x;}}\f0 " + RtfFile.Bytes("新建渡口三座") + "}")).Text.Text.ShouldBe("新建渡口三座\n");

    [Fact]
    public void Extract_FileThatEndsEarly_IsToldOf()
    {
        var file = RtfFile.OfBody(Words + @"\par " + Words);

        var extracted = Parsing.Extracted(file[..^20]);

        extracted.Text.Text.ShouldStartWith("新建渡口\n");
        extracted.NoticeCodes().ShouldBe(["incomplete_file"]);
    }

    [Fact]
    public void Extract_DeepGroups_AreRefused() => Parsing.RejectionOf(RtfFile.OfBody(new string('{', 100_000) + Words)).ShouldBe("damaged_file");

    [Fact]
    public void Extract_BackwardBinaryData_Ends() => Parsing.Parse(RtfFile.OfBody(@"\bin-9 \bin999999999999 " + Words + Words)).ShouldNotBeNull();
}
