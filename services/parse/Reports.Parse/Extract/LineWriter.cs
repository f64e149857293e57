using System.Globalization;
using System.Text;

namespace Reports.Parse.Extract;

/// <summary>
/// Writes paragraphs as lines and the rows of tables as cells joined by tabs. A table within a cell becomes part of that cell's text.
/// </summary>
internal sealed class LineWriter
{
    private readonly StringBuilder _text = new();
    private readonly Stack<TableRow> _rows = new();

    public bool IsInRow => _rows.Count > 0;

    public void BeginRow() => _rows.Push(new TableRow());

    public void EndCell()
    {
        if (_rows.TryPeek(out var row))
        {
            row.EndCell();
        }
    }

    public void EndRow()
    {
        if (_rows.TryPop(out var row))
        {
            Add(row.ToString());
        }
    }

    /// <summary>Writes a paragraph, into the cell that is open or as a line of its own.</summary>
    /// <exception cref="RejectedException">The text has grown longer than any document is.</exception>
    public void Add(string paragraph)
    {
        if (_rows.TryPeek(out var row))
        {
            row.Add(paragraph);
            return;
        }

        _text.Append(paragraph).Append('\n');
        CheckLength(_text.Length);
    }

    /// <summary>Refuses a text that is too long.</summary>
    /// <exception cref="RejectedException">It is (<c>text_too_long</c>).</exception>
    public static void CheckLength(long length)
    {
        if (length > ParseLimits.TextLength)
        {
            throw new RejectedException("text_too_long", ("limit", ParseLimits.TextLength.ToString(CultureInfo.InvariantCulture)));
        }
    }

    public override string ToString() => _text.ToString();
}
