using Reports.Parse.Extract.Pages;
using UglyToad.PdfPig.Core;

namespace Reports.Parse.Extract.Pdf;

/// <summary>Sorts the characters of a page by the direction they are read in, and turns each direction upright.</summary>
/// <param name="width">Of the page, in points.</param>
/// <param name="height">Of the page, in points.</param>
internal sealed class GlyphLayers(double width, double height)
{
    private const double Skew = 0.1;

    private readonly List<Glyph>[] _quarters = [[], [], [], []];
    private readonly List<Glyph> _skewed = [];

    public int Count { get; private set; }

    /// <summary>Notes a character that stands from <paramref name="start"/> to <paramref name="end"/> of its baseline.</summary>
    public void Add(string text, PdfPoint start, PdfPoint end, double size)
    {
        Count++;
        var (x, y) = (end.X - start.X, end.Y - start.Y);
        if (Math.Min(Math.Abs(x), Math.Abs(y)) > Skew * Math.Max(Math.Abs(x), Math.Abs(y)))
        {
            _skewed.Add(Turn(0, text, start, end, size));
            return;
        }

        var quarter = Math.Abs(x) >= Math.Abs(y) ? (x < 0 ? 2 : 0) : (y > 0 ? 1 : 3);
        _quarters[quarter].Add(Turn(quarter, text, start, end, size));
    }

    /// <summary>One sheet a direction, most text first. Text askew is a stamp across the page, unless there is no other.</summary>
    public IReadOnlyList<PageSheet> Sheets(int number)
    {
        var sheets = _quarters.Select((glyphs, quarter) => quarter % 2 == 0 ? new PageSheet(number, width, height, glyphs) : new PageSheet(number, height, width, glyphs))
            .Where(s => s.Glyphs.Count > 0)
            .OrderByDescending(s => s.Glyphs.Count)
            .ToList();
        return sheets.Count == 0 && _skewed.Count > 0 ? [new PageSheet(number, width, height, _skewed)] : sheets;
    }

    // A quarter is a turn to the left: text of the first runs upwards, of the second upside down, of the third downwards.
    private Glyph Turn(int quarter, string text, PdfPoint start, PdfPoint end, double size)
    {
        var (left, right, baseline) = quarter switch
        {
            1 => (start.Y, end.Y, width - start.X),
            2 => (width - start.X, width - end.X, height - start.Y),
            3 => (height - start.Y, height - end.Y, start.X),
            _ => (start.X, end.X, start.Y),
        };
        return new Glyph(text, left, Math.Max(left, right), baseline, size);
    }
}
