namespace Reports.Parse.Extract.Pages;

/// <summary>Tells a column of running text from a column of a table: it is wide, has many lines, and most of them fill it.</summary>
internal static class Column
{
    private const int FewestLines = 6;
    private const double NarrowestInEm = 7;
    private const double Fill = 0.6;

    public static bool Is(IReadOnlyList<Glyph> glyphs, double em)
    {
        if (glyphs.Count < FewestLines * 3)
        {
            return false;
        }

        var span = new Span(glyphs.Min(g => g.Left), glyphs.Max(g => g.Right));
        if (span.Width < NarrowestInEm * em)
        {
            return false;
        }

        var fills = Rows.Cluster(glyphs).ConvertAll(r => new Cover(span, r).Share);
        fills.Sort();
        return fills.Count >= FewestLines && fills[fills.Count / 2] >= Fill;
    }
}
