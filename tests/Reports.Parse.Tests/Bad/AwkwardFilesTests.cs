using System.Text;
using Reports.Parse.Tests.Builders;
using Reports.Parse.Tests.Passages;

namespace Reports.Parse.Tests.Bad;

/// <summary>Files that are hard to read and are read all the same.</summary>
public sealed class AwkwardFilesTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "one line of a megabyte", string.Concat(Enumerable.Repeat("新建渡口三座，修缮石桥二十七座。", 65_000)) },
        { "one word of a megabyte", new string('a', 1_000_000) },
        { "one Han of a megabyte", new string('渡', 1_000_000) },
        { "brackets", new string('[', 1_000_000) },
        { "stars", new string('*', 1_000_000) + "渡" },
        { "stars in lines", string.Concat(Enumerable.Repeat("# ****[[[[((((\n", 60_000)) },
        { "markers", string.Concat(Enumerable.Repeat("（一）", 300_000)) },
        { "headings", string.Concat(Enumerable.Repeat("一、甲\n（一）乙。丙\n", 20_000)) },
        { "第", new string('第', 100_000) + "届人民代表大会" },
        { "tags", string.Concat(Enumerable.Repeat("<html><b", 100_000)) },
        { "open comment", "<html>甲" + string.Concat(Enumerable.Repeat("<!-- ", 100_000)) },
        { "quotes in a tag", "<html>甲" + string.Concat(Enumerable.Repeat("<a b=\"", 100_000)) },
        { "digits", new string('9', 1_000_000) + "年" },
        { "years", string.Concat(Enumerable.Repeat("2031年", 200_000)) },
        { "dates", "政府工作报告\n二〇三一年二月三十日 9999年99月99日 0000年0月0日\n正文" },
        { "numbers out of order", "十、甲\n（百）乙\n第十百千部分\n一、丙\n〇、丁" },
        { "injection", "\u001B[31m${jndi:ldap://x}\u001B[0m =HYPERLINK(\"x\") %n <b>甲</b>" },
        { "emoji and marks", string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦é\u0301\u0301\u202E\u200D\uFE0F", 5_000)) },
        { "blank lines", "甲" + new string('\n', 1_000_000) + "乙" },
        { "spaces", "甲" + new string(' ', 1_000_000) + "乙" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Parse_AwkwardText_IsReadAndTiled(string what, string text)
    {
        foreach (var name in new[] { what + ".txt", what + ".md" })
        {
            var document = Parsing.Parse(text, name);

            PassageCutterTests.ShouldTile(document.Text, document.Passages);
            document.Outline.ShouldAllBe(n => document.Text.Substring(n.Start, n.End - n.Start) == n.Text);
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    public void Parse_AnyLineEnds_GiveTheSameTextAndHeadings(string end)
    {
        var document = Parsing.Parse(Sample.Report.Replace("\n", end, StringComparison.Ordinal));

        document.Text.ShouldBe(Parsing.Parse(Sample.Report).Text);
        document.Outline.ShouldBe(Parsing.Parse(Sample.Report).Outline);
    }

    [Fact]
    public void Parse_ByteOrderMark_IsNotInTheFirstHeading() =>
        Parsing.Parse([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("一、工作回顾\n正文。")]).Outline[0].Text.ShouldBe("一、工作回顾");

    [Fact]
    public void Parse_NulsInText_AreTakenOut() => Parsing.Parse("新建\0渡口三座").Text.ShouldBe("新建渡口三座");

    [Theory]
    [InlineData("报告.pdf")]
    [InlineData("报告.txt")]
    public void Parse_WrongExtension_IsReadAndToldOf(string name)
    {
        var document = Parsing.Parse(DocxFile.OfParagraphs("新建渡口三座"), name);

        document.Text.ShouldBe("新建渡口三座");
        document.Warnings.ShouldHaveSingleItem().Arguments!["found"].ShouldBe("docx");
        document.WarningCodes().ShouldBe(["extension_mismatch"]);
    }

    [Theory]
    [InlineData("报告.txt")]
    [InlineData("报告.md")]
    [InlineData("报告")]
    [InlineData("2024年1.2版")]
    public void Parse_RightExtensionOrNone_IsNotToldOf(string name) => Parsing.Parse("新建渡口三座", name).Warnings.ShouldBeEmpty();

    [Fact]
    public void Parse_HtmlUnderAWordName_IsReadAsHtml()
    {
        var document = Parsing.Parse("<html><body><p>新建渡口三座</p></body></html>", "报告.doc");

        document.MediaType.ShouldBe("text/html");
        document.Text.ShouldBe("新建渡口三座");
        document.WarningCodes().ShouldBe(["extension_mismatch"]);
    }

    [Fact]
    public void Parse_DeclaredCharsetThatIsWrong_IsOverruledByTheBytes() =>
        Parsing.Parse("<html><head><meta charset='gbk'></head><body>新建渡口三座</body></html>", "报告.html").Text.ShouldBe("新建渡口三座");

    [Fact]
    public void Parse_CutOffLastCharacter_IsToldOf()
    {
        var document = Parsing.Parse(Encoding.UTF8.GetBytes(Sample.Report)[..^1]);

        document.Warnings.ShouldHaveSingleItem().Arguments!["count"].ShouldBe("1");
        document.WarningCodes().ShouldBe(["replaced_characters"]);
    }

    [Fact]
    public void Parse_MoreHeadingsThanAnyoneReads_IsToldOf() =>
        Parsing.Parse(string.Concat(Enumerable.Repeat("一、甲\n", 100_001))).WarningCodes().ShouldBe(["sections_truncated"]);

    [Fact]
    public void Parse_TableOfAHundredThousandColumns_IsOneLine()
    {
        var row = string.Concat(Enumerable.Range(0, 100_000).Select(i => $"<w:tc><w:p><w:r><w:t>{i}</w:t></w:r></w:p></w:tc>"));

        Parsing.Parse(DocxFile.OfBody($"<w:tbl><w:tr>{row}</w:tr></w:tbl>"), "表.docx").Text.ShouldBe(string.Join('\t', Enumerable.Range(0, 100_000)));
    }

    [Theory]
    [InlineData("../../etc/报告.txt")]
    [InlineData("..\\..\\报告.txt")]
    [InlineData("C:\\x\\报告.txt")]
    [InlineData("/abs/报告.txt")]
    [InlineData("报\r\n告.txt")]
    public void Parse_NameWithAPath_CountsByItsLastSegment(string name) => Parsing.Parse("渡\n", name).Meta.Title.ShouldBe("报告");

    [Fact]
    public void Parse_EmptyName_IsNoMatter() => Parsing.Parse("渡", "").Meta.Title.ShouldBe("—");
}
