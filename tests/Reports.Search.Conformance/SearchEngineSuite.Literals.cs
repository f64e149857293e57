using System.Text.Json;
using Reports.Search.Query;
using Reports.Search.Seam;
using Reports.Text.Folding;

namespace Reports.Search.Conformance;

public abstract partial class SearchEngineSuite
{
    [Fact]
    public async Task Literal_RandomHanStrings_FindExactlyWhatAScanFinds()
    {
        await using var engine = await StartFilledAsync();

        foreach (var literal in Truth.Strings(1000, Seed))
        {
            var wanted = Truth.Containing(literal);
            var answer = await engine.SearchAsync(Passages(Literal(literal)));
            answer.Passages.ShouldBe(wanted.Count, literal);
            answer.Reports.ShouldBe(wanted.Select(entry => entry.Report).Distinct().Count(), literal);
            Names(answer.Hits.SelectMany(hit => hit.Passages)).ShouldBeSubsetOf(Names(wanted), literal);
        }
    }

    [Theory]
    [InlineData("完成22万千瓦", "成22万", true)]
    [InlineData("完成 22 万千瓦", "成22万千", true)]
    [InlineData("完成、22万千瓦", "成22", false)]
    [InlineData("完成22、万千瓦", "22万", false)]
    [InlineData("完成122万千瓦", "22万", false)]
    [InlineData("产量15,000台", "15000台", true)]
    [InlineData("增长5.3%", "5.3", true)]
    [InlineData("增长5.3%", "增长5", false)]
    [InlineData("增长5.3%", "长", true)]
    [InlineData("增长5.3%", "增", true)]
    [InlineData("重点事项、项目建设", "事项目", false)]
    [InlineData("重点事项、项目建设", "事项、项", true)]
    [InlineData("城乡建 建设", "乡建建设", true)]
    [InlineData("重點項目", "重点项目", true)]
    [InlineData("ＧＤＰ增長", "gdp增长", true)]
    [InlineData("open data", "open data", true)]
    [InlineData("open, data", "open data", false)]
    [InlineData("open data", "ope", false)]
    public async Task Literal_OfText_MatchesIfItStandsThere(string text, string literal, bool matches)
    {
        await using var engine = await StartWithAsync(InventedReports.Write("a", 1, text));

        var answer = await engine.SearchAsync(Passages(Literal(Fold.ToText(literal))));

        answer.Passages.ShouldBe(matches ? 1 : 0);
    }

    [Fact]
    public async Task Literal_WithNothingSearchable_FindsNothing()
    {
        await using var engine = await StartWithAsync(InventedReports.Write("a", 1, "增长，稳定"));

        (await engine.SearchAsync(Passages(Literal("，")))).Passages.ShouldBe(0);
    }

    [Fact]
    public async Task Hit_OfAnyPassage_ComesBackAsWritten()
    {
        await using var engine = await StartFilledAsync();

        var answer = await engine.SearchAsync(Passages(null));

        foreach (var entry in answer.Hits.SelectMany(hit => hit.Passages))
        {
            var written = Truth.All.Single(written => Scan.Name(written) == Scan.Name(entry));
            JsonSerializer.Serialize(entry).ShouldBe(JsonSerializer.Serialize(written));
        }
    }

    [Fact]
    public async Task Tree_AndOrNot_CombinesWhatTheScanFinds()
    {
        await using var engine = await StartFilledAsync();
        var 重点 = Names(Truth.Containing("重点")).ToHashSet();
        var 项目 = Names(Truth.Containing("项目")).ToHashSet();
        var 城 = Names(Truth.Containing("城")).ToHashSet();

        await ShouldFindAsync(engine, new AndNode([Literal("重点"), Literal("项目")]), 重点.Intersect(项目));
        await ShouldFindAsync(engine, new OrNode([Literal("重点"), Literal("项目")]), 重点.Union(项目));
        await ShouldFindAsync(engine, new AndNode([Literal("重点"), new NotNode(Literal("城"))]), 重点.Except(城));
        await ShouldFindAsync(engine, new AndNode([new NotNode(Literal("城"))]), Names(Truth.All).Except(城));
        await ShouldFindAsync(
            engine,
            new AndNode([new OrNode([Literal("重点"), Literal("项目")]), new NotNode(new AndNode([Literal("重点"), Literal("城")]))]),
            重点.Union(项目).Except(重点.Intersect(城)));
    }

    [Fact]
    public async Task Except_OfTheExactTier_LeavesItsPassagesOut()
    {
        await using var engine = await StartFilledAsync();
        var wanted = Names(Truth.Containing("项目")).Except(Names(Truth.Containing("重点")));

        var found = await AllAsync(engine, Passages(Literal("项目")) with { Except = Literal("重点") });

        found.ShouldBe(wanted, ignoreOrder: true);
    }

    [Fact]
    public async Task Near_ShareOfTokens_MatchesPassagesThatHaveEnough()
    {
        await using var engine = await StartWithAsync(
            InventedReports.Write("a", 1, "重点，建设，发展"),
            InventedReports.Write("b", 1, "重点，建设"),
            InventedReports.Write("c", 1, "城乡，重点，建设，发展"));

        var answer = await engine.SearchAsync(Passages(new NearNode(["重点", "建设", "发展", "城乡"], 0.6)));

        answer.Hits.Select(hit => hit.Passages[0].Document).ShouldBe(["a", "c"], ignoreOrder: true);
    }

    private static async Task ShouldFindAsync(EngineUnderTest engine, QueryNode match, IEnumerable<string> wanted) =>
        (await AllAsync(engine, Passages(match))).ShouldBe(wanted, ignoreOrder: true);
}
