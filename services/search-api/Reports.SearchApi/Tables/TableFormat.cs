using Reports.SearchApi.Tables.Writers;

namespace Reports.SearchApi.Tables;

/// <summary>A form that tables are written in: its word (<c>format=csv</c>), media type and how a writer of it is opened.</summary>
public sealed class TableFormat
{
    private readonly Func<Stream, string, IReadOnlyList<ColumnHead>, CancellationToken, Task<IRowWriter>> _open;

    private TableFormat(string word, string mediaType, Func<Stream, string, IReadOnlyList<ColumnHead>, CancellationToken, Task<IRowWriter>> open)
    {
        (Word, MediaType, _open) = (word, mediaType, open);
    }

    /// <summary>UTF-8 with a byte order mark, RFC 4180, a header line; what a spreadsheet would take for a formula is made text by an apostrophe.</summary>
    public static TableFormat Csv { get; } = new("csv", "text/csv", (stream, _, heads, ct) => CsvRows.OpenAsync(stream, heads, ct));

    /// <summary>JSON Lines: an object a line, keys in the order of the columns, null for an empty cell.</summary>
    public static TableFormat JsonLines { get; } = new("jsonl", "application/x-ndjson", (stream, _, heads, _) => Task.FromResult<IRowWriter>(new JsonRows(stream, heads)));

    /// <summary>A workbook; rows that a sheet has no room for go on in another.</summary>
    public static TableFormat Xlsx { get; } = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", SheetRows.OpenAsync);

    /// <summary>Apache Parquet, compressed with Snappy.</summary>
    public static TableFormat Parquet { get; } = new("parquet", "application/vnd.apache.parquet", (stream, _, heads, ct) => ParquetRows.OpenAsync(stream, heads, ct));

    public static IReadOnlyList<TableFormat> All { get; } = [Csv, JsonLines, Xlsx, Parquet];

    /// <summary>The word in queries; also the file's extension.</summary>
    public string Word { get; }

    public string MediaType { get; }

    /// <summary>Opens a writer. The stream stays open and need not seek.</summary>
    /// <param name="stream">Where to write.</param>
    /// <param name="name">Name of the table.</param>
    /// <param name="heads">Its columns.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public Task<IRowWriter> OpenAsync(Stream stream, string name, IReadOnlyList<ColumnHead> heads, CancellationToken cancellationToken) => _open(stream, name, heads, cancellationToken);

    /// <summary>Writes a whole table.</summary>
    /// <param name="stream">Where to write; it stays open and need not seek.</param>
    /// <param name="table">Its columns.</param>
    /// <param name="items">Its rows.</param>
    /// <param name="cancellationToken">Ends the writing; the file is not whole then.</param>
    public async Task WriteAsync<T>(Stream stream, Table<T> table, IAsyncEnumerable<T> items, CancellationToken cancellationToken)
    {
        await using var writer = await OpenAsync(stream, table.Name, table.Heads, cancellationToken);
        await foreach (var item in items.WithCancellation(cancellationToken))
        {
            await writer.WriteAsync(table.Row(item), cancellationToken);
        }

        await writer.FinishAsync(cancellationToken);
    }
}
