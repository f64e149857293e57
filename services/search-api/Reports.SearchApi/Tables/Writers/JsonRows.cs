using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Reports.SearchApi.Tables.Writers;

/// <summary>Writes JSON Lines, some tens of kilobytes at a time.</summary>
internal sealed class JsonRows : IRowWriter
{
    private const int Chunk = 64 * 1024;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly Stream _stream;
    private readonly JsonEncodedText[] _names;
    private readonly ArrayBufferWriter<byte> _buffer = new(2 * Chunk);
    private readonly Utf8JsonWriter _json;

    public JsonRows(Stream stream, IReadOnlyList<ColumnHead> heads)
    {
        _stream = stream;
        _names = [.. heads.Select(head => JsonEncodedText.Encode(head.Name))];
        _json = new Utf8JsonWriter(_buffer, Options);
    }

    public Task WriteAsync(object?[] row, CancellationToken cancellationToken)
    {
        _json.Reset();
        _json.WriteStartObject();
        for (var at = 0; at < row.Length; at++)
        {
            _json.WritePropertyName(_names[at]);
            WriteValue(row[at]);
        }

        _json.WriteEndObject();
        _json.Flush();
        _buffer.Write("\n"u8);
        return _buffer.WrittenCount < Chunk ? Task.CompletedTask : SendAsync(cancellationToken);
    }

    public Task FinishAsync(CancellationToken cancellationToken) => SendAsync(cancellationToken);

    public ValueTask DisposeAsync() => _json.DisposeAsync();

    private void WriteValue(object? cell)
    {
        switch (cell)
        {
            case null:
                _json.WriteNullValue();
                break;
            case long number:
                _json.WriteNumberValue(number);
                break;
            case double number:
                _json.WriteNumberValue(number);
                break;
            default:
                _json.WriteStringValue((string)cell);
                break;
        }
    }

    private async Task SendAsync(CancellationToken cancellationToken)
    {
        await _stream.WriteAsync(_buffer.WrittenMemory, cancellationToken);
        _buffer.ResetWrittenCount();
    }
}
