namespace Reports.Parse.Extract.Pages;

/// <summary>The most common of measured values, told with some tolerance.</summary>
internal static class Measure
{
    private const double Tolerance = 3;

    /// <summary>The size of font that most characters have, to half a point.</summary>
    public static double CommonSize(IReadOnlyList<Glyph> glyphs) => Common(glyphs.Select(g => (g.Size, 1)));

    /// <summary>The value, to half a point, that weighs most; the smaller of two that weigh the same.</summary>
    public static double Common(IEnumerable<(double Value, int Weight)> values) =>
        values.GroupBy(v => Math.Round(v.Value * 2) / 2).OrderByDescending(g => g.Sum(v => v.Weight)).ThenBy(g => g.Key).First().Key;

    /// <summary>The edge that most lines keep: the least of a crowd of left edges, the most of a crowd of right ones.</summary>
    public static double Edge(IEnumerable<double> values, bool left)
    {
        var sorted = values.Order().ToArray();
        var best = sorted[0];
        var most = 0;
        var end = 0;
        for (var start = 0; start < sorted.Length; start++)
        {
            while (end < sorted.Length && sorted[end] - sorted[start] < Tolerance)
            {
                end++;
            }

            if (end - start > most || (end - start == most && !left))
            {
                most = end - start;
                best = left ? sorted[start] : sorted[end - 1];
            }
        }

        return best;
    }

    public static double Median(IEnumerable<double> values, double otherwise)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? otherwise : sorted[sorted.Length / 2];
    }
}
