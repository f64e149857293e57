using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Search.Elasticsearch.Shape;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Searching;

/// <summary>Counts of passages by value.</summary>
internal static class Facets
{
    private const int MostValues = 200;

    /// <summary>There are too many different entities to give all.</summary>
    private const int MostEntities = 50;
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
        ("indicator", Fields.Indicators),
    ];

    private static readonly (string Name, string Field) Entity = ("entity", Fields.Entities);

    public const string FilterPath = $"aggregations.{Prefix}*.buckets";

    public static IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> None { get; } = new Dictionary<string, IReadOnlyList<FacetCount>>(StringComparer.Ordinal);

    public static JsonObject Aggregations(bool withEntities)
    {
        var aggregations = new JsonObject();
        foreach (var (name, field) in Wanted(withEntities))
        {
            var most = field == Entity.Field ? MostEntities : MostValues;
            aggregations[Prefix + name] = new JsonObject { ["terms"] = new JsonObject { ["field"] = field, ["size"] = most } };
        }

        return aggregations;
    }

    public static Dictionary<string, IReadOnlyList<FacetCount>> Read(JsonElement answer, bool withEntities)
    {
        var aggregations = answer.GetProperty("aggregations");
        return Wanted(withEntities).ToDictionary(facet => facet.Name, facet => Counts(aggregations, Prefix + facet.Name), StringComparer.Ordinal);
    }

    private static IEnumerable<(string Name, string Field)> Wanted(bool withEntities) => withEntities ? [.. Counted, Entity] : Counted;

    private static IReadOnlyList<FacetCount> Counts(JsonElement aggregations, string name) =>
        aggregations.TryGetProperty(name, out var facet)
            ? [.. facet.GetProperty("buckets").EnumerateArray().Select(Count)]
            : [];

    private static FacetCount Count(JsonElement bucket) =>
        new(bucket.GetProperty("key").ToString(), bucket.GetProperty("doc_count").GetInt64());
}
