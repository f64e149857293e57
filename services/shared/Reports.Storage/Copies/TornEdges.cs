using Reports.Contracts.Documents;

namespace Reports.Storage.Copies;

/// <summary>
/// Tells whether a report's text lacks its beginning (no title, no meeting, no speaker, no words for whom one speaks) or its end (no last
/// call, or no part that looks ahead), and whether a sentence was cut there.
/// </summary>
internal static class TornEdges
{
    private const int ReachOfOpening = 600;
    private const int LongestHeading = 40;
    private const string SentenceEnds = "。！？!?；;…:：";
    private const string Closers = "”’」』）)》】\"";
    private const string Inner = "，,、。；;：:！!？?％%”’）)》】";
    private static readonly string[] FrontFields = ["title", "meeting", "speaker"];
    private static readonly string[] Openings = ["向大会", "请予审", "请各位代表审", "，请审议", ",请审议", "审议，并请", "审议,并请"];
    private static readonly string[] Starts = ["各位代表", "同志们", "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "——"];
    private static readonly string[] EndZones = ["closing", "glossary"];
    private static readonly string[] ZonesAhead = ["targets", "tasks", "self"];

    /// <summary>True for a document that shows another kind than a report.</summary>
    public static bool IsOfOtherKind(ParsedDocument document) =>
        document.Quality.FirstOrDefault(flag => flag.Code == "not_a_report") is { } other && other.Arguments?.GetValueOrDefault("kind") != "unknown";

    public static TornEdge BeginningOf(ParsedDocument document)
    {
        var text = document.Text.AsSpan().TrimStart();
        if (document.Meta.ContinuedFrom is not null)
        {
            return TornEdge.Torn;
        }

        return HasFront(document) ? TornEdge.Whole
            : Inner.Contains(text[0]) ? TornEdge.WithinSentence
            : HeadingNumber.Read(document.Text).Level > 0 || StartsAnew(text) ? TornEdge.BetweenSentences
            : TornEdge.Torn;
    }

    public static TornEdge EndOf(ParsedDocument document)
    {
        if (document.Meta.ContinuesOn is not null)
        {
            return TornEdge.Torn;
        }

        var zones = document.Passages.Select(passage => passage.Zone).ToHashSet(StringComparer.Ordinal);
        if (EndZones.Any(zones.Contains) && (ZonesAhead.Any(zones.Contains) || !zones.Contains("review")))
        {
            return TornEdge.Whole;
        }

        var text = document.Text.AsSpan().TrimEnd();
        return SentenceEnds.Contains(text.TrimEnd(Closers)[^1]) ? TornEdge.BetweenSentences : IsHeading(text) ? TornEdge.Torn : TornEdge.WithinSentence;
    }

    private static bool HasFront(ParsedDocument document) =>
        document.Evidence.Any(evidence => evidence.Start is not null && FrontFields.Contains(evidence.Field, StringComparer.Ordinal))
        || Array.Exists(Openings, words => document.Text.AsSpan(0, Math.Min(ReachOfOpening, document.Text.Length)).Contains(words, StringComparison.Ordinal));

    private static bool StartsAnew(ReadOnlySpan<char> text)
    {
        foreach (var words in Starts)
        {
            if (text.StartsWith(words))
            {
                return true;
            }
        }

        return false;
    }

    // A short last line without any mark may be a heading whose text is missing.
    private static bool IsHeading(ReadOnlySpan<char> text)
    {
        var line = text[(text.LastIndexOf('\n') + 1)..];
        return line.Length <= LongestHeading && line.IndexOfAny(SentenceEnds) < 0 && line.IndexOfAny("，,") < 0;
    }
}
