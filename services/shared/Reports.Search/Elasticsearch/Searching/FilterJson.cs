using System.Text.Json.Nodes;
using Reports.Search.Elasticsearch.Shape;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Searching;

/// <summary>Puts filters into Elasticsearch's words.</summary>
internal static class FilterJson
{
    public static IEnumerable<JsonNode> Of(SearchFilters filters)
    {
        (string Field, IReadOnlyList<string> Values)[] choices =
        [
            (Fields.Codes, filters.Codes),
            (Fields.Level, filters.Levels),
            (Fields.Genre, filters.Genres),
            (Fields.Zone, filters.Zones),
            (Fields.Flags, filters.Flags),
            (Fields.Indicators, filters.Indicators),
            (Fields.Entities, filters.Entities),
        ];
        foreach (var (field, values) in choices.Where(choice => choice.Values.Count > 0))
        {
            yield return new JsonObject { ["terms"] = new JsonObject { [field] = new JsonArray([.. values.Select(value => JsonValue.Create(value))]) } };
        }

        if (filters.FromYear is not null || filters.ToYear is not null)
        {
            yield return Range(Fields.Year, new JsonObject { ["gte"] = filters.FromYear, ["lte"] = filters.ToYear });
        }
    }

    public static JsonObject Range(string field, JsonObject bounds) => new() { ["range"] = new JsonObject { [field] = bounds } };
}
