using System.Text.Json.Nodes;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Searching;

/// <summary>The part of a search that decides which passages match, and their scores.</summary>
internal static class PassageQuery
{
    public static JsonObject Of(EngineQuery query)
    {
        var match = query.Match is null ? MatchJson.Every() : MatchJson.Of(query.Match);
        var parts = new JsonObject
        {
            ["must"] = new JsonArray(match),
            ["filter"] = new JsonArray([.. FilterJson.Of(query.Filters)]),
        };
        if (query.Except is not null)
        {
            parts["must_not"] = new JsonArray(MatchJson.Of(query.Except));
        }

        return new JsonObject { ["bool"] = parts };
    }
}
