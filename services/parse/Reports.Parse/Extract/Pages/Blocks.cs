namespace Reports.Parse.Extract.Pages;

/// <summary>
/// Finds the columns of a page. Strips that share white bands from top to bottom stand in columns between them; each column is
/// looked through again, since a heading may run across two of three.
/// </summary>
internal sealed class Blocks
{
    private const int Deepest = 4;
    private const int FewestGlyphs = 60;
    private const double GutterInEm = 1;

    private readonly List<Block> _blocks = [];
    private readonly double _em;

    private Blocks(double em)
    {
        _em = em;
    }

    public static IReadOnlyList<Block> Of(PageSheet sheet, List<Glyph> glyphs)
    {
        if (glyphs.Count == 0)
        {
            return [];
        }

        var blocks = new Blocks(Measure.CommonSize(glyphs));
        blocks.Split(new Span(Math.Min(0, glyphs.Min(g => g.Left)), Math.Max(sheet.Width, glyphs.Max(g => g.Right))), glyphs, 0);
        return blocks._blocks;
    }

    private void Split(Span span, IReadOnlyList<Glyph> glyphs, int depth)
    {
        if (depth == Deepest || glyphs.Count < FewestGlyphs || span.Width <= 0)
        {
            _blocks.Add(new Block(span, glyphs));
            return;
        }

        var strips = Strips.Of(glyphs);
        var covers = strips.ConvertAll(s => new Cover(span, s));
        var whole = new List<Glyph>();
        for (var start = 0; start < strips.Count;)
        {
            var end = RunEnd(span, covers, start);
            var run = strips.GetRange(start, end - start).SelectMany(s => s).ToList();
            var columns = Columns(span, run);
            if (columns.Count > 1)
            {
                Keep(span, ref whole);
                columns.ForEach(c => Split(c.Span, c.Glyphs, depth + 1));
                start = end;
                continue;
            }

            // What is no column here may still begin one further down: half a run at a time keeps this from taking quadratic time.
            var step = Math.Max(1, (end - start) / 2);
            whole.AddRange(strips.GetRange(start, step).SelectMany(s => s));
            start += step;
        }

        Keep(span, ref whole);
    }

    private void Keep(Span span, ref List<Glyph> glyphs)
    {
        if (glyphs.Count > 0)
        {
            _blocks.Add(new Block(span, glyphs));
            glyphs = [];
        }
    }

    // As many strips, from start, as share a white band.
    private int RunEnd(Span span, List<Cover> covers, int start)
    {
        var shared = new Cover(span);
        var end = start;
        do
        {
            shared.Add(covers[end++]);
        }
        while (shared.Bands(GutterInEm * _em).Count > 0 && end < covers.Count && HasBand(shared, covers[end], span));

        return end;
    }

    private bool HasBand(Cover shared, Cover next, Span span)
    {
        var both = new Cover(span);
        both.Add(shared);
        both.Add(next);
        return both.Bands(GutterInEm * _em).Count > 0;
    }

    private List<Block> Columns(Span span, List<Glyph> run)
    {
        var columns = new List<Block>();
        var from = span.From;
        var rest = run;
        foreach (var band in new Cover(span, run).Bands(GutterInEm * _em))
        {
            var middle = (band.From + band.To) / 2;
            var left = new Block(new Span(from, middle), rest.FindAll(g => g.Left < middle));
            var right = rest.FindAll(g => g.Left >= middle);
            if (Column.Is(left.Glyphs, _em) && Column.Is(right, _em))
            {
                columns.Add(left);
                (from, rest) = (middle, right);
            }
        }

        columns.Add(new Block(new Span(from, span.To), rest));
        return columns;
    }
}
