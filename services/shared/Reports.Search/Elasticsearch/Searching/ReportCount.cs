using System.Text.Json;
using System.Text.Json.Nodes;
using Reports.Search.Elasticsearch.Shape;

namespace Reports.Search.Elasticsearch.Searching;

/// <summary>
/// Counts reports exactly, where a cardinality would be an estimate: one bucket a report, and their number taken beside them,
/// so that no bucket travels. More reports than the server has buckets for are counted part by part.
/// </summary>
internal static class ReportCount
{
    public const string FilterPath = $"aggregations.{Buckets}.sum_other_doc_count,aggregations.{Number}.count";

    private const string Buckets = "reports";
    private const string Number = "report_count";

    public static void AddTo(JsonObject aggregations, int mostBuckets, Part? part = null)
    {
        var terms = new JsonObject { ["field"] = Fields.Report, ["size"] = mostBuckets };
        if (part is not null)
        {
            terms["include"] = new JsonObject { ["partition"] = part.Number, ["num_partitions"] = part.Of };
        }

        aggregations[Buckets] = new JsonObject { ["terms"] = terms };
        aggregations[Number] = new JsonObject { ["stats_bucket"] = new JsonObject { ["buckets_path"] = $"{Buckets}>_count" } };
    }

    /// <summary>The number of reports; null if there were more than buckets.</summary>
    public static long? Read(JsonElement answer)
    {
        var aggregations = answer.GetProperty("aggregations");
        return aggregations.GetProperty(Buckets).GetProperty("sum_other_doc_count").GetInt64() == 0
            ? aggregations.GetProperty(Number).GetProperty("count").GetInt64()
            : null;
    }

    /// <summary>One of several parts that the server divides the reports into.</summary>
    public sealed record Part(int Number, int Of);
}
