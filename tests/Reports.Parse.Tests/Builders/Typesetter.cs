using Reports.Parse.Extract.Pages;

namespace Reports.Parse.Tests.Builders;

/// <summary>Sets paragraphs as a printer does: an indent of two characters, full lines, a new column or page where one is full.</summary>
internal sealed class Typesetter(double width = 595, double height = 842, double size = 12)
{
    private const double Margin = 80;
    private const double Gutter = 24;
    private readonly List<Glyph> _glyphs = [];
    private readonly List<PageSheet> _sheets = [];

    public double Leading { get; init; } = 20;

    public int Columns { get; init; } = 1;

    /// <summary>How far down text begins, for what stands above the columns.</summary>
    public double Top { get; init; } = 120;

    private double ColumnWidth => (width - (2 * Margin) - ((Columns - 1) * Gutter)) / Columns;

    public IReadOnlyList<PageSheet> Sheets => _glyphs.Count == 0 ? _sheets : [.. _sheets, new PageSheet(_sheets.Count + 1, width, height, [.. _glyphs])];

    public Typesetter Paragraphs(params string[] paragraphs)
    {
        var fit = (int)(ColumnWidth / size);
        var lines = paragraphs.SelectMany(p => ("　　" + p).Chunk(fit)).Select(c => new string(c));
        var (column, y) = (0, height - Top);
        foreach (var line in lines)
        {
            if (y < Margin + 40)
            {
                (column, y) = (column + 1, height - Top);
            }

            if (column == Columns)
            {
                NextPage();
                column = 0;
            }

            Print(line, Margin + (column * (ColumnWidth + Gutter)), y, size);
            y -= Leading;
        }

        return this;
    }

    /// <summary>Prints a line of Han from a place on.</summary>
    public Typesetter Print(string line, double x, double y, double em, double step = 1)
    {
        foreach (var c in line)
        {
            var advance = c < 0x2000 ? em / 2 : em;
            _glyphs.Add(new Glyph(c.ToString(), x, x + advance, y, em));
            x += advance * step;
        }

        return this;
    }

    public Typesetter NextPage()
    {
        _sheets.Add(new PageSheet(_sheets.Count + 1, width, height, [.. _glyphs]));
        _glyphs.Clear();
        return this;
    }
}
