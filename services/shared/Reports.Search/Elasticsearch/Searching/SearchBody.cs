using System.Text.Json.Nodes;
using Reports.Search.Elasticsearch.Shape;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Searching;

/// <summary>The body of a search request.</summary>
internal static class SearchBody
{
    public const string PassagesOfReport = "passages";

    private const int MostPassagesOfReport = 100;

    /// <summary>A page of hits, with totals. <paramref name="skip"/> is how many reports the pages before had; 0 for single passages.</summary>
    public static JsonObject Of(EngineQuery query, long skip, int mostBuckets)
    {
        var body = new JsonObject
        {
            ["query"] = PassageQuery.Of(query),
            ["size"] = query.Limit,
            ["track_total_hits"] = true,
            ["sort"] = Sort(query.Sort),
            ["aggs"] = Aggregations(query, mostBuckets),
        };
        if (query.CollapseToReports)
        {
            body["from"] = skip;
            body["_source"] = false;
            body["collapse"] = Collapse(query);
        }
        else
        {
            body["_source"] = Source();
            if (query.After is { } after)
            {
                body["search_after"] = After(query.Sort, after);
            }
        }

        return body;
    }

    /// <summary>A request for nothing but the number of reports.</summary>
    public static JsonObject Counting(JsonObject query, int mostBuckets, ReportCount.Part? part = null)
    {
        var aggregations = new JsonObject();
        ReportCount.AddTo(aggregations, mostBuckets, part);
        return new JsonObject { ["query"] = query, ["size"] = 0, ["aggs"] = aggregations };
    }

    private static JsonObject Collapse(EngineQuery query) => new()
    {
        ["field"] = Fields.Report,
        ["inner_hits"] = new JsonObject
        {
            ["name"] = PassagesOfReport,
            ["size"] = Math.Clamp(query.PassagesPerReport, 1, MostPassagesOfReport),
            ["sort"] = new JsonArray([By(Fields.Copy, "asc"), .. SortKeys(query.Sort)]),
            ["_source"] = Source(),
        },
    };

    private static JsonArray Source() => new(Fields.Entry);

    private static JsonArray Sort(SortOrder sort) => new([.. SortKeys(sort)]);

    private static JsonNode[] SortKeys(SortOrder sort) =>
    [
        sort switch
        {
            SortOrder.Newest => By(Fields.Year, "desc", lastIfMissing: true),
            SortOrder.Oldest => By(Fields.Year, "asc", lastIfMissing: true),
            _ => By("_score", "desc"),
        },
        By(Fields.Order, "asc"),
    ];

    private static JsonObject By(string field, string direction, bool lastIfMissing = false)
    {
        var order = new JsonObject { ["order"] = direction };
        if (lastIfMissing)
        {
            order["missing"] = "_last";
        }

        return new JsonObject { [field] = order };
    }

    /// <summary>A missing year sorts as the extreme of a long, and is asked for as such.</summary>
    private static JsonArray After(SortOrder sort, EnginePosition position) => new(
        sort switch
        {
            SortOrder.Newest => JsonValue.Create(position.Year ?? long.MinValue),
            SortOrder.Oldest => JsonValue.Create(position.Year ?? long.MaxValue),
            _ => JsonValue.Create((float)position.Score),
        },
        JsonValue.Create(position.Order));

    private static JsonObject Aggregations(EngineQuery query, int mostBuckets)
    {
        var aggregations = query.WithFacets ? Facets.Aggregations(query.WithEntities) : [];
        ReportCount.AddTo(aggregations, mostBuckets);
        return aggregations;
    }
}
