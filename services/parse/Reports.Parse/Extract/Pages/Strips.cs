namespace Reports.Parse.Extract.Pages;

/// <summary>Cuts a part of a page where white runs all across it: one line, or as many as no white line divides.</summary>
internal static class Strips
{
    // Of the size of the font; less than a line is high, so that tight lines still fall apart.
    private const double Above = 0.72;
    private const double Below = 0.04;

    public static List<List<Glyph>> Of(IEnumerable<Glyph> glyphs)
    {
        var strips = new List<List<Glyph>>();
        var bottom = double.NegativeInfinity;
        foreach (var glyph in glyphs.OrderByDescending(g => g.Baseline + (Above * g.Size)))
        {
            if (strips.Count == 0 || glyph.Baseline + (Above * glyph.Size) < bottom)
            {
                strips.Add([]);
                bottom = double.PositiveInfinity;
            }

            strips[^1].Add(glyph);
            bottom = Math.Min(bottom, glyph.Baseline - (Below * glyph.Size));
        }

        return strips;
    }
}
