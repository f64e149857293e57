using System.IO.Compression;
using System.IO.Hashing;
using Reports.Contracts.Problems;

namespace Reports.Ingest.Archives;

/// <summary>
/// The bytes of an entry. A forged length ends the framework's stream early and without an error, so length and
/// checksum are compared at the end: bytes that do not fit them are never taken for the whole.
/// </summary>
internal sealed class CheckedEntryStream(Stream entry, ZipArchiveEntry stated, ArchiveBudget budget) : Stream
{
    private readonly Crc32 _checksum = new();
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

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            var read = entry.Read(buffer);
            Check(buffer[..read], buffer.Length);
            return read;
        }
        catch (InvalidDataException e)
        {
            throw new ProblemException("damaged_archive", inner: e);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var read = await entry.ReadAsync(buffer, cancellationToken);
            Check(buffer.Span[..read], buffer.Length);
            return read;
        }
        catch (InvalidDataException e)
        {
            throw new ProblemException("damaged_archive", inner: e);
        }
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            entry.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Check(ReadOnlySpan<byte> bytes, int asked)
    {
        if (bytes.Length > 0)
        {
            budget.Count(bytes.Length, _read, stated.CompressedLength);
            _read += bytes.Length;
            _checksum.Append(bytes);
        }
        else if (asked > 0 && (_read != stated.Length || _checksum.GetCurrentHashAsUInt32() != stated.Crc32))
        {
            throw new ProblemException("damaged_archive");
        }
    }
}
