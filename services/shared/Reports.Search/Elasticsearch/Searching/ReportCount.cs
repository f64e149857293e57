using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Search.Elasticsearch.Shape;

namespace Reports.Search.Elasticsearch.Searching;

/// <summary>
/// Counts reports exactly, where a cardinality would be an estimate: one bucket a report, and their number taken beside them,
/// so that no bucket travels.
/// </summary>
internal static class ReportCount
{
    /// <summary>As many buckets as the server allows an answer.</summary>
    private const int MostBuckets = 65_535;

    private const string Buckets = "reports";
    private const string Number = "report_count";

    public const string FilterPath = $"aggregations.{Buckets}.sum_other_doc_count,aggregations.{Number}.count";

    public static void AddTo(JsonObject aggregations)
    {
        aggregations[Buckets] = new JsonObject
        {
            ["terms"] = new JsonObject { ["field"] = Fields.Report, ["size"] = MostBuckets },
        };
        aggregations[Number] = new JsonObject { ["stats_bucket"] = new JsonObject { ["buckets_path"] = $"{Buckets}>_count" } };
    }

    public static long Read(JsonElement answer)
    {
        var aggregations = answer.GetProperty("aggregations");
        return aggregations.GetProperty(Number).GetProperty("count").GetInt64();
    }
}
