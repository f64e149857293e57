using Reports.Search.Query;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Tests.Containers;

/// <summary>Pages of reports and of passages: each once, in the order that one large page has.</summary>
public sealed class PagingTests(ElasticsearchServer server)
{
    private const int Documents = 40;

    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    public static TheoryData<SortOrder, bool, string?> Orders =>
        new MatrixTheoryData<SortOrder, bool, string?>(Enum.GetValues<SortOrder>(), [true, false], ["水厂", "水", null]);

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task SearchAsync_PageByPage_GivesWhatOnePageGives(SortOrder sort, bool collapse, string? literal)
    {
        var engine = await FilledAsync(server.Options());
        var query = new EngineQuery
        {
            Match = literal is null ? null : new LiteralNode(literal),
            Sort = sort,
            CollapseToReports = collapse,
            Limit = 1000,
        };
        var whole = await engine.SearchAsync(query, Cancel);
        whole.Reports.ShouldBe(Documents / 2);
        whole.Passages.ShouldBe(Documents * 3);
        whole.Hits.Count.ShouldBe(collapse ? Documents / 2 : Documents * 3);

        var paged = new List<EngineHit>();
        for (var page = whole with { Hits = [] }; page.Hits.Count > 0 || paged.Count == 0;)
        {
            page = await engine.SearchAsync(query with { Limit = 7, After = paged.LastOrDefault()?.Position }, Cancel);
            page.Reports.ShouldBe(whole.Reports);
            page.Passages.ShouldBe(whole.Passages);
            paged.AddRange(page.Hits);
            paged.Count.ShouldBeLessThanOrEqualTo(whole.Hits.Count);
        }

        paged.Select(Identity).ShouldBe(whole.Hits.Select(Identity));
        paged.Select(hit => hit.Position).ShouldBe(whole.Hits.Select(hit => hit.Position));
    }

    private static string Identity(EngineHit hit) => $"{hit.Report} {hit.Passages[0].Document}:{hit.Passages[0].N}";

    [Fact]
    public async Task SearchAsync_MoreReportsThanBuckets_CountsAllOfThem()
    {
        var options = server.Options();
        options.MostBuckets = 3;
        var engine = await FilledAsync(options);

        var first = await engine.SearchAsync(new EngineQuery { Limit = 13 }, Cancel);
        var second = await engine.SearchAsync(new EngineQuery { Limit = 13, After = first.Hits[^1].Position }, Cancel);

        first.Reports.ShouldBe(Documents / 2);
        second.Reports.ShouldBe(Documents / 2);
        second.Hits.Count.ShouldBe((Documents / 2) - 13);
        first.Hits.Concat(second.Hits).Select(hit => hit.Report).Distinct(StringComparer.Ordinal).Count().ShouldBe(Documents / 2);
    }

    private static async Task<ElasticsearchEngine> FilledAsync(ElasticsearchOptions options)
    {
        var engine = new ElasticsearchEngine(options, TimeProvider.System);
        await engine.EnsureAsync(Cancel);
        await engine.WriteAsync([.. Enumerable.Range(0, Documents).Select(Document)], Cancel);
        await engine.RefreshAsync(Cancel);
        return engine;
    }

    /// <summary>Two copies a report, equal scores among many, and years that some lack.</summary>
    private static DocumentWrite Document(int i) => new($"document-{i}", 1, [.. Enumerable.Range(0, 3).Select(n => Passages.Entry(
        $"document-{i}",
        n,
        text: "新建水厂" + string.Concat(Enumerable.Repeat("，水厂扩建", (i + n) % 4)),
        report: $"report-{i / 2}",
        year: i % 5 == 0 ? null : 2018 + (i % 4)))]);
}
