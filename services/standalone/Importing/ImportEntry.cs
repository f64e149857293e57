using Reports.Ingest.Archives;
using Reports.Ingest.Intake;

namespace Reports.Standalone.Importing;

/// <summary>The bytes of an entry of an archive on disk; opens the archive for itself and closes it with itself.</summary>
internal sealed class ImportEntry : Stream
{
    private readonly FileStream _file;
    private readonly Archive _archive;
    private readonly Stream _bytes;

    private ImportEntry(FileStream file, Archive archive, Stream bytes) => (_file, _archive, _bytes) = (file, archive, bytes);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Opens the entry at a position of the archive: names may repeat.</summary>
    public static ImportEntry Open(string path, int index, ArchiveLimits limits)
    {
        var file = RegularFile.Open(path);
        Archive? archive = null;
        try
        {
            archive = Archive.Open(file, limits) ?? throw new InvalidDataException("The archive has changed.");
            return new ImportEntry(file, archive, archive.Entries.First(e => e.Index == index).Open());
        }
        catch
        {
            archive?.Dispose();
            file.Dispose();
            throw;
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => _bytes.Read(buffer, offset, count);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => _bytes.ReadAsync(buffer, cancellationToken);

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _bytes.Dispose();
            _archive.Dispose();
            _file.Dispose();
        }

        base.Dispose(disposing);
    }
}
