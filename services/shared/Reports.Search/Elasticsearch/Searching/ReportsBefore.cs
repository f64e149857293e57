using System.Text.Json.Nodes;
using Reports.Search.Elasticsearch.Shape;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Searching;

/// <summary>
/// Matching passages up to and with a position in the order. Their reports are those of the pages before: Elasticsearch
/// cannot collapse behind a position, but it can skip as many reports as these passages belong to.
/// </summary>
internal static class ReportsBefore
{
    public static JsonObject Of(EngineQuery query, EnginePosition position)
    {
        var (further, level) = query.Sort == SortOrder.Relevance
            ? (Scoring(query, MathF.BitIncrement((float)position.Score)), Scoring(query, (float)position.Score))
            : (AheadByYear(query.Sort, position.Year), SameYear(position.Year));
        var upToTie = All(level, FilterJson.Range(Fields.Order, new JsonObject { ["lte"] = position.Order }));
        var before = new JsonObject
        {
            ["bool"] = new JsonObject { ["should"] = new JsonArray(further, upToTie), ["minimum_should_match"] = 1 },
        };
        return All(PassageQuery.Of(query), before);
    }

    private static JsonObject Scoring(EngineQuery query, float least) => new()
    {
        ["function_score"] = new JsonObject { ["query"] = PassageQuery.Of(query), ["min_score"] = least },
    };

    /// <summary>Unknown years come last, so that every known one is ahead of them.</summary>
    private static JsonObject AheadByYear(SortOrder sort, int? year) => year is null
        ? HasYear()
        : FilterJson.Range(Fields.Year, new JsonObject { [sort == SortOrder.Newest ? "gt" : "lt"] = year });

    private static JsonObject SameYear(int? year) => year is null
        ? new JsonObject { ["bool"] = new JsonObject { ["must_not"] = new JsonArray(HasYear()) } }
        : new JsonObject { ["term"] = new JsonObject { [Fields.Year] = year } };

    private static JsonObject HasYear() => new() { ["exists"] = new JsonObject { ["field"] = Fields.Year } };

    private static JsonObject All(params JsonNode[] queries) =>
        new() { ["bool"] = new JsonObject { ["filter"] = new JsonArray(queries) } };
}
