namespace Reports.Parse.Extract.Pages;

/// <summary>Drops a character that is printed again, a hair beside itself, to look bold or to throw a shadow.</summary>
internal static class FakeBold
{
    private const double Farthest = 1.5;
    private const double OfSize = 0.15;

    public static List<Glyph> Drop(IReadOnlyList<Glyph> glyphs)
    {
        var kept = new List<Glyph>(glyphs.Count);
        var seen = new Dictionary<(string Text, int X, int Y), Glyph>(glyphs.Count);
        foreach (var glyph in glyphs.Where(g => g.Counts))
        {
            if (!IsSeen(seen, glyph))
            {
                seen[Cell(glyph, 0, 0)] = glyph;
                kept.Add(glyph);
            }
        }

        return kept;
    }

    private static bool IsSeen(Dictionary<(string Text, int X, int Y), Glyph> seen, Glyph glyph)
    {
        var reach = Math.Min(Farthest, OfSize * glyph.Size);
        for (var x = -1; x <= 1; x++)
        {
            for (var y = -1; y <= 1; y++)
            {
                if (seen.TryGetValue(Cell(glyph, x, y), out var other) && Math.Abs(other.Left - glyph.Left) <= reach && Math.Abs(other.Baseline - glyph.Baseline) <= reach)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static (string Text, int X, int Y) Cell(Glyph glyph, int x, int y) =>
        (glyph.Text, (int)Math.Floor(glyph.Left / Farthest) + x, (int)Math.Floor(glyph.Baseline / Farthest) + y);
}
