using Reports.Search.Query;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Tests.Containers;

public sealed class FilterTests(ElasticsearchServer server)
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    public static TheoryData<string, SearchFilters, string[]> Cases => new()
    {
        { "from", new SearchFilters { FromYear = 2024 }, ["b", "c"] },
        { "to", new SearchFilters { ToYear = 2024 }, ["a", "b"] },
        { "between", new SearchFilters { FromYear = 2024, ToYear = 2024 }, ["b"] },
        { "several of one", new SearchFilters { Zones = ["review", "tasks"], Levels = ["city", "county"] }, ["a", "b", "c", "d"] },
        { "all must hold", new SearchFilters { Zones = ["tasks"], ToYear = 2024 }, ["b"] },
        { "none", new SearchFilters { Genres = ["congress"] }, [] },
        { "flag", new SearchFilters { Flags = ["fragment"] }, ["a", "b", "c", "d"] },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task SearchAsync_Filters_LetThroughWhatHolds(string name, SearchFilters filters, string[] expected)
    {
        var engine = new ElasticsearchEngine(server.Options(), TimeProvider.System);
        await engine.EnsureAsync(Cancel);
        await engine.WriteAsync([Document("a", 2023, "review"), Document("b", 2024, "tasks"), Document("c", 2025, "review"), Document("d", year: null, "tasks")], Cancel);
        await engine.RefreshAsync(Cancel);

        var answer = await engine.SearchAsync(new EngineQuery { Match = new LiteralNode("水厂"), Filters = filters, WithFacets = true }, Cancel);

        answer.Hits.Select(hit => hit.Report).Order(StringComparer.Ordinal).ShouldBe(expected, customMessage: name);
        answer.Facets["genre"].Sum(facet => facet.Count).ShouldBe(expected.Length);
        answer.Facets["year"].Select(facet => facet.Value).ShouldBeSubsetOf(["2023", "2024", "2025"]);
    }

    private static DocumentWrite Document(string id, int? year, string zone) =>
        new(id, 1, [Passages.Entry(id, 0, year: year) with { Zone = zone }]);
}
