using System.Buffers;
using System.Buffers.Binary;

namespace Reports.Parse.Isolation.Frames;

/// <summary>
/// Frames on a pipe: a byte for the kind, four for the length of the payload (little-endian), the payload. Neither side trusts
/// the other's length beyond <see cref="LongestPayload"/>.
/// </summary>
internal static class FrameStream
{
    public const int LongestPayload = 256 << 20;

    private const int HeadLength = 5;

    public static async ValueTask WriteAsync(Stream stream, FrameKind kind, ReadOnlyMemory<byte> payload)
    {
        var head = new byte[HeadLength];
        head[0] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(1), payload.Length);
        await stream.WriteAsync(head);
        await stream.WriteAsync(payload);
        await stream.FlushAsync();
    }

    /// <summary>The next frame, or null where the stream ends between two.</summary>
    /// <exception cref="InvalidDataException">What comes is no frame.</exception>
    /// <exception cref="EndOfStreamException">The stream ends within a frame.</exception>
    public static async ValueTask<Frame?> ReadAsync(Stream stream)
    {
        var head = new byte[HeadLength];
        var got = await stream.ReadAtLeastAsync(head, HeadLength, throwOnEndOfStream: false);
        if (got < HeadLength)
        {
            return got == 0 ? null : throw new EndOfStreamException();
        }

        var length = BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(1));
        if (length is < 0 or > LongestPayload || !Enum.IsDefined((FrameKind)head[0]))
        {
            throw new InvalidDataException("What came is no frame.");
        }

        var lent = ArrayPool<byte>.Shared.Rent(length);
        await stream.ReadExactlyAsync(lent.AsMemory(0, length));
        return new Frame((FrameKind)head[0], lent, length);
    }
}
