using CsvHelper;

namespace Reports.SearchApi.Tables.Writers;

/// <summary>Writes CSV. Numbers are never taken for formulas, so a negative one stays a number.</summary>
internal sealed class CsvRows : IRowWriter
{
    private static readonly CsvWriterOptions Shape = CsvWriterOptions.Default with { WriteByteOrderMark = true, Injection = CsvInjection.Escape };
    private readonly CsvWriter _csv;

    private CsvRows(Stream stream) => _csv = CsvWriter.Create(stream, Shape, leaveOpen: true);

    public static async Task<IRowWriter> OpenAsync(Stream stream, IReadOnlyList<ColumnHead> heads, CancellationToken cancellationToken)
    {
        var writer = new CsvRows(stream);
        await writer.WriteAsync([.. heads.Select(head => head.Name)], cancellationToken);
        return writer;
    }

    public Task WriteAsync(object?[] row, CancellationToken cancellationToken)
    {
        foreach (var cell in row)
        {
            switch (cell)
            {
                case long number:
                    _csv.WriteField(number);
                    break;
                case double number:
                    _csv.WriteField(number);
                    break;
                default:
                    _csv.WriteField((string?)cell);
                    break;
            }
        }

        return _csv.EndRecordAsync(cancellationToken).AsTask();
    }

    public Task FinishAsync(CancellationToken cancellationToken) => _csv.FlushAsync(cancellationToken).AsTask();

    public ValueTask DisposeAsync() => _csv.DisposeAsync();
}
