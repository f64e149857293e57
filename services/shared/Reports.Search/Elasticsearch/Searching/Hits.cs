using System.Text.Json;
using Reports.Search.Elasticsearch.Shape;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Searching;

/// <summary>Reads the hits of an answer.</summary>
internal static class Hits
{
    /// <summary>What of an answer is read here.</summary>
    public const string FilterPath =
        "error,hits.total.value,hits.hits.sort,hits.hits._source"
        + $",hits.hits.inner_hits.{SearchBody.PassagesOfReport}.hits.hits._source";

    public static long Total(JsonElement answer) => answer.GetProperty("hits").GetProperty("total").GetProperty("value").GetInt64();

    public static IReadOnlyList<EngineHit> Read(JsonElement answer, EngineQuery query) =>
        [.. Of(answer).Select(hit => ToHit(hit, query.CollapseToReports ? PassagesOf(hit) : [hit], query.Sort))];

    private static IReadOnlyList<JsonElement> Of(JsonElement owner) =>
        owner.TryGetProperty("hits", out var hits) && hits.TryGetProperty("hits", out var list) ? [.. list.EnumerateArray()] : [];

    private static IReadOnlyList<JsonElement> PassagesOf(JsonElement report) =>
        Of(report.GetProperty("inner_hits").GetProperty(SearchBody.PassagesOfReport));

    /// <summary>A report stands where its best passage does, which is the hit itself, whichever passages are shown first.</summary>
    private static EngineHit ToHit(JsonElement hit, IReadOnlyList<JsonElement> passages, SortOrder sort)
    {
        IReadOnlyList<PassageEntry> entries = [.. passages.Select(Entry)];
        var keys = hit.GetProperty("sort");
        var score = sort == SortOrder.Relevance ? keys[0].GetSingle() : 0;
        return new EngineHit(entries[0].Report, new EnginePosition(score, entries[0].Year, keys[1].GetInt64()), entries);
    }

    private static PassageEntry Entry(JsonElement passage) =>
        passage.GetProperty("_source").GetProperty(Fields.Entry).Deserialize(EntryJson.Relaxed.PassageEntry)!;
}
