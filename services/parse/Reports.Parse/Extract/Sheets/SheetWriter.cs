using System.Text;
using ExcelDataReader;
using Reports.Contracts.Documents;

namespace Reports.Parse.Extract.Sheets;

/// <summary>Writes sheets as lines: the name of a sheet that was given one, then its rows. Empty rows and empty ends of rows are left out.</summary>
internal sealed class SheetWriter
{
    private static readonly string[] DefaultNames = ["Sheet", "工作表"];

    private readonly StringBuilder _text = new();
    private readonly CellText _cell = new();
    private int _cells;

    public List<Notice> Notices { get; } = [];

    /// <summary>Writes the sheet that the reader stands on, as far as the limits allow.</summary>
    public void Write(IExcelDataReader reader)
    {
        var start = _text.Length;
        var columns = Math.Min(reader.FieldCount, ParseLimits.SheetColumns);
        var isCut = reader.FieldCount > columns;
        while (reader.Read())
        {
            _cells += Math.Max(1, reader.FieldCount);
            if (_cells > ParseLimits.SheetCells)
            {
                isCut = true;
                break;
            }

            WriteRow(reader, columns);
        }

        if (_text.Length > start && !IsDefault(reader.Name))
        {
            _text.Insert(start, reader.Name + "\n");
        }

        if (isCut)
        {
            Notices.Add(Cut(reader.Name));
        }
    }

    public override string ToString() => _text.ToString();

    private void WriteRow(IExcelDataReader reader, int columns)
    {
        var (start, end) = (_text.Length, _text.Length);
        for (var i = 0; i < columns; i++)
        {
            _ = i > 0 ? _text.Append('\t') : _text;
            var value = _cell.Of(reader, i);
            _text.Append(value);
            end = value.Length > 0 ? _text.Length : end;
        }

        _text.Length = end;
        _ = end > start ? _text.Append('\n') : _text;
        LineWriter.CheckLength(end);
    }

    private static bool IsDefault(string name) =>
        Array.Exists(DefaultNames, d => name.StartsWith(d, StringComparison.OrdinalIgnoreCase) && name.AsSpan(d.Length).Trim().ContainsAnyExceptInRange('0', '9') is false);

    private static Notice Cut(string sheet) => new(
        "sheet_truncated",
        SentenceValues.Of(("sheet", sheet), ("columns", ParseLimits.SheetColumns), ("cells", ParseLimits.SheetCells)));
}
