using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Search.Elasticsearch.Shape;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Searching;

/// <summary>Counts of passages by value.</summary>
internal static class Facets
{
    private const int MostValues = 200;
    private const string Prefix = "facet_";

    /// <summary>Names of the contract and the fields they count.</summary>
    private static readonly (string Name, string Field)[] Counted =
    [
        ("code", Fields.Codes),
        ("year", Fields.Year),
        ("level", Fields.Level),
        ("genre", Fields.Genre),
        ("zone", Fields.Zone),
        ("flag", Fields.Flags),
    ];

    public const string FilterPath = $"aggregations.{Prefix}*.buckets";

    public static IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> None { get; } = new Dictionary<string, IReadOnlyList<FacetCount>>(StringComparer.Ordinal);

    public static JsonObject Aggregations()
    {
        var aggregations = new JsonObject();
        foreach (var (name, field) in Counted)
        {
            aggregations[Prefix + name] = new JsonObject { ["terms"] = new JsonObject { ["field"] = field, ["size"] = MostValues } };
        }

        return aggregations;
    }

    public static Dictionary<string, IReadOnlyList<FacetCount>> Read(JsonElement answer)
    {
        var aggregations = answer.GetProperty("aggregations");
        return Counted.ToDictionary(facet => facet.Name, facet => Counts(aggregations, Prefix + facet.Name), StringComparer.Ordinal);
    }

    private static IReadOnlyList<FacetCount> Counts(JsonElement aggregations, string name) =>
        aggregations.TryGetProperty(name, out var facet)
            ? [.. facet.GetProperty("buckets").EnumerateArray().Select(Count)]
            : [];

    private static FacetCount Count(JsonElement bucket) =>
        new(bucket.GetProperty("key").ToString(), bucket.GetProperty("doc_count").GetInt64());
}
