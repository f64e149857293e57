using System.Globalization;
using Reports.Parse.Characters;
using Reports.Parse.Extract.Pages;

namespace Reports.Parse.Extract.Scan;

/// <summary>
/// The table of words that recognition gives: twelve fields a row, among them the level (1 a page, 4 a line, 5 a word) and the box
/// in pixels from the upper left corner.
/// </summary>
internal static class WordTable
{
    private const int PageLevel = 1;
    private const int LineLevel = 4;
    private const int WordLevel = 5;
    private const double PageHeight = 842;
    private const double NearHeight = 0.3;

    /// <summary>The words as characters on a sheet as high as A4; null where there are none.</summary>
    public static PageSheet? ToSheet(string table, int number)
    {
        var rows = table.Split('\n').Select(TableRow.Read).OfType<TableRow>().ToList();
        var page = rows.Find(r => r.Level == PageLevel);
        var lines = rows.FindAll(r => r.Level == LineLevel);
        if (page is not { Height: > 0 } || lines.Count == 0)
        {
            return null;
        }

        var common = Measure.Median(lines.Select(l => l.Height), 0);
        var scale = PageHeight / page.Height;
        var glyphs = new List<Glyph>();
        var (bottom, size) = (0.0, 0.0);
        foreach (var row in rows)
        {
            if (row.Level == LineLevel)
            {
                // Boxes fit the shapes closely, so that a line of low characters looks small: nearly the usual height is the usual.
                bottom = row.Top + row.Height;
                size = Math.Abs(row.Height - common) < NearHeight * common ? common : row.Height;
            }
            else if (row.Level == WordLevel && row.Text.Length > 0)
            {
                glyphs.AddRange(Characters(row, (page.Height - bottom) * scale, size * scale, scale));
            }
        }

        return glyphs.Count == 0 ? null : new PageSheet(number, page.Width * scale, PageHeight, glyphs);
    }

    // A word of Han may be broken anywhere, so each character gets its share of the box.
    private static IEnumerable<Glyph> Characters(TableRow word, double baseline, double size, double scale)
    {
        var left = word.Left * scale;
        if (Han.Count(word.Text) == 0)
        {
            return [new Glyph(word.Text, left, left + (word.Width * scale), baseline, size)];
        }

        var step = word.Width * scale / word.Text.Length;
        return word.Text.Select((c, i) => new Glyph(c.ToString(), left + (i * step), left + ((i + 1) * step), baseline, size));
    }

    private sealed record TableRow(int Level, double Left, double Top, double Width, double Height, string Text)
    {
        private const int Fields = 12;

        public static TableRow? Read(string line)
        {
            var fields = line.TrimEnd('\r').Split('\t');
            return fields.Length == Fields && int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out var level)
                ? new TableRow(level, Number(fields[6]), Number(fields[7]), Number(fields[8]), Number(fields[9]), fields[11].Trim())
                : null;
        }

        private static double Number(string field) => double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;
    }
}
