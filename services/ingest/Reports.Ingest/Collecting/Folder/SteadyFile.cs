using Reports.Ingest.Intake;
using Reports.Storage.Collecting;

namespace Reports.Ingest.Collecting.Folder;

/// <summary>The bytes of a file that must stay as it was seen until its last byte is read.</summary>
internal sealed class SteadyFile(FolderFile seen) : Stream
{
    private readonly FileStream _file = RegularFile.Open(seen.Path);
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="FileChangedException">At the end: the file is no longer the one that was seen.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await _file.ReadAsync(buffer, cancellationToken);
        _read += read;
        if (read == 0 && buffer.Length > 0 && (_read != seen.Size || FolderFiles.Of(new FileInfo(seen.Path)) != seen))
        {
            throw new FileChangedException();
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _file.Dispose();
        }

        base.Dispose(disposing);
    }
}
