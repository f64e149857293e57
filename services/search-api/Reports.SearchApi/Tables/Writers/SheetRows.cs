using System.Globalization;
using SpreadCheetah;
using SpreadCheetah.Worksheets;

namespace Reports.SearchApi.Tables.Writers;

/// <summary>Writes a workbook. Text is written as text, so nothing in it is a formula; a full sheet is followed by another.</summary>
internal sealed class SheetRows : IRowWriter
{
    private const int MostRows = 1_048_576;
    private const int LongestText = 32_767;
    private readonly SequentialStream _stream;
    private readonly Spreadsheet _book;
    private readonly string _name;
    private readonly int _mostRows;
    private readonly DataCell[] _heads;
    private readonly DataCell[] _cells;
    private int _sheets;
    private int _rows;

    private SheetRows(SequentialStream stream, Spreadsheet book, string name, IReadOnlyList<ColumnHead> heads, int mostRows)
    {
        (_stream, _book, _name, _mostRows) = (stream, book, name, mostRows);
        _heads = [.. heads.Select(head => new DataCell(head.Name))];
        _cells = new DataCell[heads.Count];
    }

    public static Task<IRowWriter> OpenAsync(Stream stream, string name, IReadOnlyList<ColumnHead> heads, CancellationToken cancellationToken) =>
        OpenAsync(stream, name, heads, MostRows, cancellationToken);

    /// <summary>Opens one whose sheets have room for fewer rows, the header's included.</summary>
    internal static async Task<IRowWriter> OpenAsync(Stream stream, string name, IReadOnlyList<ColumnHead> heads, int mostRows, CancellationToken cancellationToken)
    {
        var body = new SequentialStream(stream);
        var writer = new SheetRows(body, await Spreadsheet.CreateNewAsync(body, cancellationToken: cancellationToken), name, heads, mostRows);
        await writer.StartSheetAsync(cancellationToken);
        return writer;
    }

    public async Task WriteAsync(object?[] row, CancellationToken cancellationToken)
    {
        if (_rows == _mostRows)
        {
            await StartSheetAsync(cancellationToken);
        }

        for (var at = 0; at < row.Length; at++)
        {
            _cells[at] = Cell(row[at]);
        }

        await _book.AddRowAsync(_cells, cancellationToken);
        _rows++;
    }

    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        await _book.FinishAsync(cancellationToken);
        await _book.DisposeAsync();
        await _stream.FlushAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => _book.DisposeAsync();

    private async Task StartSheetAsync(CancellationToken cancellationToken)
    {
        var name = ++_sheets == 1 ? _name : string.Create(CultureInfo.InvariantCulture, $"{_name} {_sheets}");
        await _book.StartWorksheetAsync(name, new WorksheetOptions { FrozenRows = 1 }, cancellationToken);
        await _book.AddRowAsync(_heads, cancellationToken);
        _rows = 1;
    }

    private static DataCell Cell(object? cell) => cell switch
    {
        long number => new DataCell(number),
        double number => new DataCell(number),
        string { Length: > LongestText } text => new DataCell(text[..LongestText]),
        _ => new DataCell((string?)cell),
    };
}
