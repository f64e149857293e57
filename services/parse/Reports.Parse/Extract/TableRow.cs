using System.Text;

namespace Reports.Parse.Extract;

/// <summary>A table row while it is read: a line of cells joined by tabs; paragraphs within a cell are joined by spaces.</summary>
internal sealed class TableRow
{
    private readonly StringBuilder _line = new();
    private readonly StringBuilder _cell = new();
    private bool _hasCells;

    public void Add(string paragraph)
    {
        if (paragraph.Length > 0)
        {
            _ = _cell.Length > 0 ? _cell.Append(' ') : _cell;
            _cell.Append(paragraph);
        }
    }

    public void EndCell()
    {
        _ = _hasCells ? _line.Append('\t') : _line;
        _line.Append(_cell);
        _cell.Clear();
        _hasCells = true;
    }

    public override string ToString() => _line.ToString();
}
