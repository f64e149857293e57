using CsCheck;
using Reports.Search.Query;

namespace Reports.Search.Tests.Query;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("抽水蓄能", "抽水蓄能")]
    [InlineData("抽水 蓄能", "抽水 蓄能")]
    [InlineData("　抽水　蓄能 ", "抽水 蓄能")]
    [InlineData("\"抽水 蓄能\"", "抽水蓄能")]
    [InlineData("“open data”", "\"open data\"")]
    [InlineData("工业 -投资", "工业 -投资")]
    [InlineData("工业 －投资", "工业 -投资")]
    [InlineData("工业 OR 农业", "工业 OR 农业")]
    [InlineData("工业|农业", "工业 OR 农业")]
    [InlineData("工业 或 农业", "工业 OR 农业")]
    [InlineData("工业 ｜ 农业 投资", "工业 OR 农业 投资")]
    [InlineData("（工业 或 农业） 投资", "(工业 OR 农业) 投资")]
    [InlineData("投资 -(工业 OR 农业)", "投资 -(工业 OR 农业)")]
    [InlineData("投资 -\"工业\"", "投资 -工业")]
    [InlineData("2024-2026", "2024-2026")]
    [InlineData("ＧＤＰ增長", "gdp增长")]
    [InlineData("\"OR\"", "or")]
    [InlineData("\"或\" 者", "\"或\" 者")]
    [InlineData("\"-5\"", "\"-5\"")]
    [InlineData("", "")]
    public void Parse_WholeQuery_IsReadWithoutRepair(string query, string readAs)
    {
        var parsed = QueryParser.Parse(query);

        parsed.ReadAs.ShouldBe(readAs);
        parsed.Repairs.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"抽水 蓄能", "抽水蓄能", "unbalanced_quote")]
    [InlineData("(工业 OR 农业", "工业 OR 农业", "unbalanced_parenthesis")]
    [InlineData("工业) 农业", "工业 农业", "unbalanced_parenthesis")]
    [InlineData("工业 OR", "工业", "dangling_operator")]
    [InlineData("OR 工业", "工业", "dangling_operator")]
    [InlineData("工业 OR OR 农业", "工业 OR 农业", "dangling_operator")]
    [InlineData("工业 -", "工业", "dangling_operator")]
    [InlineData("工业 - 农业", "工业 农业", "dangling_operator")]
    [InlineData("工业 --农业", "工业 -农业", "dangling_operator")]
    [InlineData("工业 ()", "工业", "empty_group")]
    [InlineData("工业 \"\"", "工业", "empty_group")]
    [InlineData("工业 ……", "工业", "nothing_searchable")]
    [InlineData("-工业", "-工业", "only_negative")]
    [InlineData("-工业 -农业", "-工业 -农业", "only_negative")]
    [InlineData("OR | 或", "", "dangling_operator")]
    public void Parse_BrokenQuery_IsRepairedAndSaysSo(string query, string readAs, string repair)
    {
        var parsed = QueryParser.Parse(query);

        parsed.ReadAs.ShouldBe(readAs);
        parsed.Repairs.ShouldBe([repair]);
    }

    [Fact]
    public void Parse_Tree_BindsAndTighterThanOr()
    {
        var root = QueryParser.Parse("甲 乙 OR -丙 (丁|戊)").Root.ShouldBeOfType<OrNode>();

        root.Parts[0].ShouldBeOfType<AndNode>().Parts.ShouldBe([new LiteralNode("甲"), new LiteralNode("乙")]);
        var second = root.Parts[1].ShouldBeOfType<AndNode>();
        second.Parts[0].ShouldBe(new NotNode(new LiteralNode("丙")));
        second.Parts[1].ShouldBeOfType<OrNode>().Parts.ShouldBe([new LiteralNode("丁"), new LiteralNode("戊")]);
    }

    [Fact]
    public void Parse_AnyText_NeverFailsAndReadsItsOwnReading()
    {
        string[] pieces = ["甲", "乙丙", " ", "　", "\"", "“", "(", "）", "-", "－", "OR", " OR ", "或", "|", "a1", "…", "㈠", "'", "\u0000", "\uD800"];
        Gen.Int[0, pieces.Length - 1].Select(at => pieces[at]).Array[0, 20].Select(string.Concat).Sample(
            query =>
            {
                var parsed = QueryParser.Parse(query);
                var again = QueryParser.Parse(parsed.ReadAs);
                return again.ReadAs == parsed.ReadAs && again.Repairs.All(repair => repair == QueryRepairs.OnlyNegative);
            },
            seed: "0000000000000",
            iter: 50_000);
    }
}
