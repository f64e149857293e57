using Reports.Contracts.Documents;
using Reports.Parse.Characters;
using Reports.Parse.Clean;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Corpus;

/// <summary>What cleaning mends in real documents, and that it harms no sound one.</summary>
public sealed class CleanCorpusTests(ITestOutputHelper output)
{
    private static readonly string[] Page = ["登录", "注册", "积分", "版主", "复制链接", "Powered", "在线咨询", "返回顶部"];

    [Fact]
    public void Parse_Seeds_JoinsColumnsAndCollapsesRepeats()
    {
        var seeds = Seeds();

        seeds.Select(d => Count(d, ColumnBreaks.Kind)).ShouldBe([4, 0, 0, 5, 0]);
        seeds.Select(d => Count(d, RepeatedParagraphs.Kind)).ShouldBe([0, 0, 0, 5, 0]);
    }

    [Fact]
    public void Parse_Seeds_HaveTheFlagsOfTheirDamage() =>
        Seeds().Select(d => string.Join(' ', d.Flags)).ShouldBe(["fragment", "", "decimals_lost implausible_values", "fragment", ""]);

    [Fact]
    public void Parse_ForumPage_LosesThePageAndKeepsTheBody()
    {
        var forum = Seeds()[2];
        var extracted = Extracted(forum);
        var body = extracted[extracted.IndexOf("——", StringComparison.Ordinal)..extracted.LastIndexOf("您需要登录", StringComparison.Ordinal)];

        Han.Count(forum.Text).ShouldBeGreaterThanOrEqualTo((int)(Han.Count(body) * 0.998));
        Page.ShouldAllBe(word => !forum.Text.Contains(word, StringComparison.Ordinal));
        forum.Text.Split('\n').SkipWhile(l => l != "名词解释").Skip(1).Count().ShouldBe(12);
    }

    [Theory]
    [InlineData("corpus/hebei", "*省_*.txt")]
    [InlineData("corpus/national-gb18030", "*.txt")]
    public void Parse_DoubledBody_IsFoundAndCollapsed(string folder, string pattern)
    {
        foreach (var document in Documents(folder, pattern))
        {
            document.Flags.ShouldContain("duplicated_body", document.Meta.Title);
            document.Text.Split('\n').Where(l => Han.Count(l) >= 25).GroupBy(l => l).ShouldAllBe(g => g.Count() == 1);
        }
    }

    [Fact]
    public void Parse_NationalReports_AreGb18030WithConfidence() =>
        Documents("corpus/national-gb18030", "*.txt").ShouldAllBe(d => d.Encoding!.Name == "gb18030" && d.Encoding.Confidence > 0.8);

    [Fact]
    public void Parse_WordAndTextOfOneReport_GiveTheSameCleanText()
    {
        var pairs = SharedFiles.In("corpus/cities-2024", "*.txt").Select(t => (Text: t, Word: Path.ChangeExtension(t, ".docx"))).Where(p => File.Exists(p.Word)).ToList();

        pairs.Where(p => Parse(p.Text).Text != Parse(p.Word).Text).ShouldBeEmpty();
        pairs.Count.ShouldBe(61);
    }

    [Theory]
    [InlineData("corpus/provinces-2025", "*.docx")]
    [InlineData("corpus/cities-2024", "*.txt")]
    [InlineData("corpus/shenzhen-2001-2019", "*.txt")]
    public void Parse_SoundReport_IsNotHarmed(string folder, string pattern)
    {
        foreach (var document in Documents(folder, pattern))
        {
            var (kept, came) = (Han.Count(document.Text), Han.Count(Extracted(document)));
            output.WriteLine($"{document.Meta.Title}: {came - kept} of {came} left out");

            kept.ShouldBeGreaterThanOrEqualTo((int)(came * 0.98), document.Meta.Title);
            document.Flags.ShouldNotContain("decimals_lost", document.Meta.Title);
            document.Flags.ShouldNotContain("duplicated_body", document.Meta.Title);
            document.Flags.ShouldNotContain("truncated", document.Meta.Title);
            document.Flags.ShouldNotContain("ocr_noise", document.Meta.Title);
        }
    }

    private static IReadOnlyList<ParsedDocument> Seeds() => Documents("seeds", "*.txt");

    private static IReadOnlyList<ParsedDocument> Documents(string folder, string pattern) => [.. SharedFiles.In(folder, pattern).Select(Parse)];

    private static ParsedDocument Parse(string file) => Parsing.Parse(File.ReadAllBytes(file), Path.GetFileName(file));

    private static int Count(ParsedDocument document, string kind) => document.Repairs.Count(r => r.Kind == kind);

    private static string Extracted(ParsedDocument document) =>
        string.Concat(document.Source.Select(s => (s.Source, Text: document.Text.Substring(s.Start, s.Length)))
            .Concat(document.Dropped.Select(d => (d.Source, d.Text)))
            .OrderBy(p => p.Source)
            .Select(p => p.Text));
}
