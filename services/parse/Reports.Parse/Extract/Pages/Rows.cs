namespace Reports.Parse.Extract.Pages;

/// <summary>Gathers the characters of a block into lines, by their baselines.</summary>
internal static class Rows
{
    // Of the larger size: what is raised or lowered by less stands on the same line.
    private const double Apart = 0.55;

    public static IEnumerable<Row> Of(PageSheet sheet, Block block)
    {
        foreach (var row in Cluster(block.Glyphs))
        {
            row.Sort((a, b) => a.Left != b.Left ? a.Left.CompareTo(b.Left) : string.CompareOrdinal(a.Text, b.Text));
            var size = Measure.CommonSize(row);
            yield return new Row(RowText.Of(row, size), row[0].Left, row.Max(g => g.Right), row[0].Baseline, size, FirstUnit.Width(row), block.Span, sheet);
        }
    }

    public static List<List<Glyph>> Cluster(IEnumerable<Glyph> glyphs)
    {
        var rows = new List<List<Glyph>>();
        var baseline = double.NaN;
        var size = 0.0;
        foreach (var glyph in glyphs.OrderByDescending(g => g.Baseline))
        {
            if (rows.Count == 0 || baseline - glyph.Baseline > Apart * Math.Max(size, glyph.Size))
            {
                rows.Add([]);
                (baseline, size) = (glyph.Baseline, 0);
            }

            rows[^1].Add(glyph);
            size = Math.Max(size, glyph.Size);
        }

        return rows;
    }
}
