using Parquet;
using Parquet.Schema;

namespace Reports.SearchApi.Tables.Writers;

/// <summary>Writes Parquet: rows are gathered into groups, each written column by column.</summary>
internal sealed class ParquetRows : IRowWriter
{
    private const int GroupSize = 20_000;
    private readonly SequentialStream _stream;
    private readonly ParquetWriter _file;
    private readonly IReadOnlyList<DataField> _fields;
    private readonly List<object?[]> _group = [];

    private ParquetRows(SequentialStream stream, ParquetWriter file, IReadOnlyList<DataField> fields) => (_stream, _file, _fields) = (stream, file, fields);

    public static async Task<IRowWriter> OpenAsync(Stream stream, IReadOnlyList<ColumnHead> heads, CancellationToken cancellationToken)
    {
        List<DataField> fields = [.. heads.Select(Field)];
        var body = new SequentialStream(stream);
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Snappy };
        return new ParquetRows(body, await ParquetWriter.CreateAsync(new ParquetSchema(fields), body, options, cancellationToken: cancellationToken), fields);
    }

    public Task WriteAsync(object?[] row, CancellationToken cancellationToken)
    {
        _group.Add(row);
        return _group.Count < GroupSize ? Task.CompletedTask : WriteGroupAsync(cancellationToken);
    }

    // The footer is written when the file is closed.
    public async Task FinishAsync(CancellationToken cancellationToken)
    {
        if (_group.Count > 0)
        {
            await WriteGroupAsync(cancellationToken);
        }

        await _file.DisposeAsync();
        await _stream.FlushAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private async Task WriteGroupAsync(CancellationToken cancellationToken)
    {
        using var group = _file.CreateRowGroup();
        for (var at = 0; at < _fields.Count; at++)
        {
            await (_fields[at].ClrType switch
            {
                { } type when type == typeof(long) => group.WriteAsync<long>(_fields[at], Column<long?>(at), cancellationToken: cancellationToken),
                { } type when type == typeof(double) => group.WriteAsync<double>(_fields[at], Column<double?>(at), cancellationToken: cancellationToken),
                _ => group.WriteAsync(_fields[at], Column<string?>(at)!),
            });
        }

        group.CompleteValidate();
        _group.Clear();
    }

    private TCell[] Column<TCell>(int at) => [.. _group.Select(row => (TCell)row[at]!)];

    private static DataField Field(ColumnHead head) => head.Kind switch
    {
        CellKind.Integer => new DataField<long?>(head.Name),
        CellKind.Number => new DataField<double?>(head.Name),
        _ => new DataField<string>(head.Name, nullable: true),
    };
}
