using Reports.Contracts.Documents;
using Reports.Parse.Clean;
using Reports.Parse.Identity.Genres;
using Reports.Parse.Structure;

namespace Reports.Parse.Quality;

/// <summary>
/// The text ends before its end: the file was read in part, or the last paragraph breaks off in mid-sentence and no mark says that it
/// goes on elsewhere.
/// </summary>
internal static class Truncated
{
    public const string Code = "truncated";

    private const double Confidence = 0.8;
    private const double ConfidenceAtPause = 0.95;
    private static readonly string[] ReadInPart = ["incomplete_file", "pages_truncated", "recognition_truncated"];

    public static QualityFlag? Read(QualitySource source)
    {
        var last = source.Text.AsSpan()[(source.Text.LastIndexOf('\n') + 1)..].TrimEnd();
        if (source.Notices.Any(notice => ReadInPart.Contains(notice.Code, StringComparer.Ordinal)))
        {
            return Flag(1, last);
        }

        if (source.Meta.Genre == Genre.Other || source.Meta.ContinuesOn is not null || IsClosed(last) || Closing.Of(source.Text, source.Headings).Start < source.Text.Length)
        {
            return null;
        }

        return Flag(last[^1] is '，' or ',' or '、' ? ConfidenceAtPause : Confidence, last);
    }

    private static QualityFlag Flag(double confidence, ReadOnlySpan<char> last) =>
        Measure.Flag(Code, confidence, ("end", last[^Math.Min(12, last.Length)..].ToString()));

    // 牵头单位:… at the end of an item is no sentence that breaks off.
    private static bool IsClosed(ReadOnlySpan<char> last) =>
        last.Contains('\t') || !Sentence.IsOpen(last) || !Sentence.IsProse(last) || last[(last.LastIndexOfAny("。；;") + 1)..].IndexOfAny("：:") >= 0;
}
