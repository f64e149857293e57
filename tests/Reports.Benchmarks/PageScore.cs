using Reports.Text.Folding;

namespace Reports.Benchmarks;

/// <summary>How a reading of pages compares with its reference.</summary>
/// <param name="Share">Share of the Han of the reference that the reading has in the same order.</param>
/// <param name="Ends">F1 of the ends of paragraphs; null where the reference has none.</param>
/// <param name="Time">What the reading took.</param>
internal sealed record PageScore(double Share, double? Ends, TimeSpan Time)
{
    private const int Context = 6;

    public static PageScore Of(string text, (string Text, bool HasParagraphs)? reference, TimeSpan time)
    {
        if (reference is not var (truth, hasParagraphs))
        {
            return new PageScore(1, null, time);
        }

        var (wanted, got) = (Han(truth), Han(text));
        var share = wanted.Length == 0 ? 1 : CommonSubsequence.Length(wanted, got) / (double)wanted.Length;
        return new PageScore(share, hasParagraphs ? F1(EndsOf(truth), EndsOf(text)) : null, time);
    }

    public override string ToString() => $"{Share:F4} {(Ends is { } ends ? $"F1 {ends:F4}" : ""),9} {Time.TotalMilliseconds,7:F0} ms";

    private static string Han(string text) => string.Concat(text.Where(c => c is >= '\u3400' and <= '\u9FFF'));

    // An end is told by the characters around it, so that one that is amiss does not move all that follow.
    private static Dictionary<string, int> EndsOf(string text)
    {
        var lines = text.Split('\n').Select(l => string.Concat(l.Where(c => !char.IsWhiteSpace(c)))).Where(l => l.Length > 0).ToList();
        return lines.Zip(lines.Skip(1), (a, b) => a[Math.Max(0, a.Length - Context)..] + "|" + b[..Math.Min(b.Length, Context)])
            .GroupBy(e => Fold.ToText(e)).ToDictionary(g => g.Key, g => g.Count());
    }

    private static double F1(Dictionary<string, int> wanted, Dictionary<string, int> got)
    {
        var hits = wanted.Sum(w => Math.Min(w.Value, got.GetValueOrDefault(w.Key)));
        var all = wanted.Values.Sum() + got.Values.Sum();
        return all == 0 ? 1 : 2.0 * hits / all;
    }
}
