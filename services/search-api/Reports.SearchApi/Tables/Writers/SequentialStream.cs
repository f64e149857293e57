namespace Reports.SearchApi.Tables.Writers;

/// <summary>
/// Lets libraries that expect a file write the body of an answer: it knows how much was written, and keeps what is written synchronously
/// (the odd header of a zip) until the next asynchronous write or flush. The stream under it stays open.
/// </summary>
internal sealed class SequentialStream(Stream stream) : Stream
{
    private readonly MemoryStream _kept = new();
    private long _written;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => _written;

    public override long Position
    {
        get => _written;
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        _kept.Write(buffer, offset, count);
        _written += count;
    }

    public override void Flush()
    {
    }

    public override async Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        await WriteAsync(buffer.AsMemory(offset, count), cancellationToken);

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await SendKeptAsync(cancellationToken);
        await stream.WriteAsync(buffer, cancellationToken);
        _written += buffer.Length;
    }

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        await SendKeptAsync(cancellationToken);
        await stream.FlushAsync(cancellationToken);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private async Task SendKeptAsync(CancellationToken cancellationToken)
    {
        if (_kept.Length > 0)
        {
            await stream.WriteAsync(_kept.GetBuffer().AsMemory(0, (int)_kept.Length), cancellationToken);
            _kept.SetLength(0);
        }
    }
}
