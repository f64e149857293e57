using System.Text;

namespace Reports.Parse.Extract.Pages;

/// <summary>Makes a text of printed pages: one line a paragraph, as it was before it was set.</summary>
internal static class Joiner
{
    /// <summary>Reads the pages in their order.</summary>
    /// <exception cref="OperationCanceledException">The work was ended between two pages.</exception>
    public static string Join(IReadOnlyList<PageSheet> sheets, CancellationToken cancellation)
    {
        var rows = new List<Row>();
        foreach (var sheet in sheets)
        {
            cancellation.ThrowIfCancellationRequested();
            var glyphs = FakeBold.Drop(sheet.Glyphs);
            rows.AddRange(Blocks.Of(sheet, glyphs).SelectMany(b => Rows.Of(sheet, b)));
        }

        return Write(RunningHeads.Drop(rows));
    }

    private static string Write(List<Row> rows)
    {
        if (rows.Count == 0)
        {
            return "";
        }

        var ends = new ParagraphEnds(Margins.Of(rows));
        var text = new StringBuilder(rows[0].Text);
        foreach (var (row, next) in rows.Zip(rows.Skip(1)))
        {
            if (ends.IsBetween(row, next))
            {
                text.Append('\n');
            }
            else if (char.IsAsciiLetterOrDigit(row.Text[^1]) && char.IsAsciiLetter(next.Text[0]))
            {
                text.Append(' ');
            }

            text.Append(next.Text);
        }

        return text.Append('\n').ToString();
    }
}
