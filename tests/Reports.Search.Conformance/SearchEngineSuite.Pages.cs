using Reports.Search.Query;
using Reports.Search.Seam;

namespace Reports.Search.Conformance;

public abstract partial class SearchEngineSuite
{
    [Theory]
    [InlineData(SortOrder.Relevance, "项目")]
    [InlineData(SortOrder.Relevance, "项")]
    [InlineData(SortOrder.Newest, "项目")]
    [InlineData(SortOrder.Oldest, "项")]
    public async Task Paging_PerPassage_LosesAndRepeatsNothing(SortOrder sort, string literal)
    {
        await using var engine = await StartFilledAsync();

        var found = await AllAsync(engine, Passages(Literal(literal)) with { Sort = sort, Limit = 7 });

        found.ShouldBe(Names(Truth.Containing(literal)), ignoreOrder: true);
    }

    [Theory]
    [InlineData(SortOrder.Relevance)]
    [InlineData(SortOrder.Newest)]
    [InlineData(SortOrder.Oldest)]
    public async Task Paging_PerReport_LosesAndRepeatsNothing(SortOrder sort)
    {
        await using var engine = await StartFilledAsync();
        var query = new EngineQuery { Match = Literal("建设"), Sort = sort, Limit = 7 };
        var wanted = Truth.Containing("建设").GroupBy(entry => entry.Report).ToDictionary(report => report.Key, report => report.ToList());
        var found = new List<EngineHit>();

        EngineAnswer answer;
        do
        {
            answer = await engine.SearchAsync(query);
            answer.Reports.ShouldBe(wanted.Count);
            answer.Passages.ShouldBe(wanted.Values.Sum(passages => passages.Count));
            found.AddRange(answer.Hits);
            query = answer.Hits.Count > 0 ? query with { After = answer.Hits[^1].Position } : query;
        }
        while (answer.Hits.Count == query.Limit);

        found.Select(hit => hit.Report).ShouldBe(wanted.Keys, ignoreOrder: true);
        foreach (var hit in found)
        {
            hit.Passages.Count.ShouldBe(Math.Min(3, wanted[hit.Report].Count));
            Names(hit.Passages).ShouldBeUnique();
            Names(hit.Passages).ShouldBeSubsetOf(Names(wanted[hit.Report]));
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Sort_ByYear_PutsUnknownYearsLast(bool newest)
    {
        await using var engine = await StartFilledAsync();

        var answer = await engine.SearchAsync(Passages(null) with { Sort = newest ? SortOrder.Newest : SortOrder.Oldest, Limit = 100 });
        var rest = await engine.SearchAsync(Passages(null) with
        {
            Sort = newest ? SortOrder.Newest : SortOrder.Oldest,
            Filters = new() { Genres = ["plan_report"], Zones = ["tasks"] },
        });

        foreach (var hits in new[] { answer.Hits, rest.Hits })
        {
            var years = hits.Select(hit => hit.Passages[0].Year ?? (newest ? int.MinValue : int.MaxValue)).ToList();
            years.ShouldBe(newest ? years.OrderDescending() : years.Order());
        }

        rest.Hits[^1].Passages[0].Year.ShouldBeNull();
    }

    [Fact]
    public async Task Relevance_MoreOftenInLess_ComesFirst()
    {
        await using var engine = await StartWithAsync(
            InventedReports.Write("long", 1, "重点项目" + string.Concat(Enumerable.Repeat("，城乡发展", 30))),
            InventedReports.Write("short", 1, "重点项目，城乡发展"),
            InventedReports.Write("often", 1, "重点项目，重点项目，重点项目"),
            InventedReports.Write("other", 1, "城乡发展"));

        var answer = await engine.SearchAsync(Passages(Literal("项目")));

        answer.Hits.Select(hit => hit.Passages[0].Document).ShouldBe(["often", "short", "long"]);
    }

    [Fact]
    public async Task Relevance_Score_IsThatOfLucene9()
    {
        await using var engine = await StartWithAsync(
            InventedReports.Write("a", 1, "重点项目"),
            InventedReports.Write("b", 1, "城乡发展，城乡发展"));

        var answer = await engine.SearchAsync(Passages(Literal("项目")));

        // idf = ln(1 + 1.5 / 1.5); lengths 4 and 8, average 6: tf = 1 / (1 + 1.2 (0.25 + 0.75 · 4/6)).
        answer.Hits.ShouldHaveSingleItem().Position.Score.ShouldBe(Math.Log(2) / 1.9, 1e-6);
    }

    [Fact]
    public async Task Ties_EqualScores_AreInOrder()
    {
        var texts = Enumerable.Repeat("重点项目", 5).ToArray();
        await using var engine = await StartWithAsync(
            [.. Enumerable.Range(0, 20).Select(number => InventedReports.Write(InventedReports.Id(number), 1, texts))]);

        var answer = await engine.SearchAsync(Passages(Literal("项目")));

        var orders = answer.Hits.Select(hit => hit.Position.Order).ToList();
        orders.Count.ShouldBe(100);
        orders.ShouldBe(orders.Order());
        answer.Hits.Chunk(5).ShouldAllBe(five => five.Select(hit => hit.Passages[0].N).SequenceEqual(Enumerable.Range(0, 5)));
    }

    [Fact]
    public async Task Collapse_BestPassages_AreInOrderOfScore()
    {
        await using var engine = await StartWithAsync(
            InventedReports.Write("a", 1, "城乡，项目", "项目，项目，项目", "项目，项目，城乡", "城乡", "城乡，项目，发展，建设"));

        var answer = await engine.SearchAsync(new EngineQuery { Match = Literal("项目") });

        answer.Hits.ShouldHaveSingleItem().Passages.Select(entry => entry.N).ShouldBe([1, 2, 0]);
        answer.Passages.ShouldBe(4);
        answer.Reports.ShouldBe(1);
    }

    [Fact]
    public async Task Empty_Index_AnswersWithNothing()
    {
        await using var engine = await StartAsync();
        await engine.Index.EnsureAsync();

        foreach (var match in new QueryNode?[] { null, Literal("项目"), Literal("项"), new AndNode([new NotNode(Literal("项"))]) })
        {
            var answer = await engine.SearchAsync(new EngineQuery { Match = match, WithFacets = true });
            answer.Passages.ShouldBe(0);
            answer.Reports.ShouldBe(0);
            answer.Hits.ShouldBeEmpty();
            answer.Facets.Values.ShouldAllBe(values => values.Count == 0);
        }

        (await engine.PingAsync()).ShouldBeTrue();
    }
}
