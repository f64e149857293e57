using Microsoft.AspNetCore.Http;
using Reports.Contracts.Problems;

namespace Reports.Ingest.Uploading;

/// <summary>The bytes of a part; a body that breaks off while they are read becomes a problem of the upload, not of the store.</summary>
internal sealed class PartStream(Stream body) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public static bool IsBroken(Exception e) =>
        e is InvalidDataException or IOException
        && e is not BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge };

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return await body.ReadAsync(buffer, cancellationToken);
        }
        catch (Exception e) when (IsBroken(e))
        {
            throw new ProblemException("bad_multipart", inner: e);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
