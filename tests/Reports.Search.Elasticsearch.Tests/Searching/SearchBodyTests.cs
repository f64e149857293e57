using System.Text.Json;
using Reports.Search.Elasticsearch.Connection;
using Reports.Search.Elasticsearch.Searching;
using Reports.Search.Query;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Tests.Searching;

public sealed class SearchBodyTests
{
    private static readonly JsonSerializerOptions Indented = new(Json.Options) { WriteIndented = true };

    [Fact]
    public void Of_EveryPartOfAQuery_IsAsApproved()
    {
        var query = new EngineQuery
        {
            Match = new AndNode([
                new OrNode([new LiteralNode("水厂建设"), new LiteralNode("水"), new LiteralNode("gdp")]),
                new LiteralNode("建设、水"),
                new NotNode(new LiteralNode("供水")),
                new NearNode(["水厂", "厂扩", "扩建"], .6),
            ]),
            Except = new LiteralNode("扩建"),
            Filters = new SearchFilters { Codes = ["150100"], FromYear = 2020, ToYear = 2024, Flags = ["fragment", "ocr_noise"], Indicators = ["gdp"], Entities = ["栖屏大桥"] },
            WithFacets = true,
            WithEntities = true,
        };

        Approve.That(SearchBody.Of(query, skip: 20, mostBuckets: 60_000).ToJsonString(Indented), "search.json");
    }
}
