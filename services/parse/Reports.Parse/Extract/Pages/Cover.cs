using System.Numerics;

namespace Reports.Parse.Extract.Pages;

/// <summary>Which x of a span are printed on, by cells of a thousandth or so of it.</summary>
internal sealed class Cover
{
    private const int Cells = 1024;
    private readonly ulong[] _bits = new ulong[Cells / 64];
    private readonly Span _span;

    public Cover(Span span)
    {
        _span = span;
    }

    public Cover(Span span, IEnumerable<Glyph> glyphs)
        : this(span)
    {
        foreach (var glyph in glyphs)
        {
            for (var cell = CellOf(glyph.Left); cell <= CellOf(InkEnd(glyph) - 0.01); cell++)
            {
                _bits[cell / 64] |= 1UL << (cell % 64);
            }
        }
    }

    /// <summary>Share of the span that is printed on.</summary>
    public double Share => _bits.Sum(BitOperations.PopCount) / (double)Cells;

    public void Add(Cover other)
    {
        for (var i = 0; i < _bits.Length; i++)
        {
            _bits[i] |= other._bits[i];
        }
    }

    /// <summary>The white bands between printed parts, at least as wide as <paramref name="width"/>, from left to right.</summary>
    public List<Span> Bands(double width)
    {
        var bands = new List<Span>();
        var last = -1;
        for (var cell = 0; cell < Cells; cell++)
        {
            if ((_bits[cell / 64] >> (cell % 64) & 1) == 0)
            {
                continue;
            }

            if (last >= 0 && (cell - last - 1) * _span.Width / Cells >= width)
            {
                bands.Add(new Span(At(last + 1), At(cell)));
            }

            last = cell;
        }

        return bands;
    }

    // The right half of these is white, and they may hang over the margin.
    private static double InkEnd(Glyph glyph) => glyph.Text[0] is '。' or '，' or '、' or '；' or '：' or '！' or '？' or '）' or '”' or '》' ? (glyph.Left + glyph.Right) / 2 : glyph.Right;

    private int CellOf(double x) => (int)Math.Clamp((x - _span.From) / _span.Width * Cells, 0, Cells - 1);

    private double At(int cell) => _span.From + (cell * _span.Width / Cells);
}
