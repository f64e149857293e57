using System.Text.Json;

namespace Reports.Parse.Isolation.Frames;

/// <summary>A file to read: two frames, header and bytes.</summary>
internal sealed record ExtractRequest(string Name, ReadOnlyMemory<byte> Bytes)
{
    public async Task WriteAsync(Stream stream)
    {
        var header = new RequestHeader(Name);
        await FrameStream.WriteAsync(stream, FrameKind.Header, JsonSerializer.SerializeToUtf8Bytes(header, BodyJson.Default.RequestHeader));
        await FrameStream.WriteAsync(stream, FrameKind.File, Bytes);
    }

    /// <summary>The next file, or null where the parent has no more. Its bytes are a copy.</summary>
    /// <exception cref="InvalidDataException">What comes is no file.</exception>
    public static async Task<ExtractRequest?> ReadAsync(Stream stream)
    {
        if (await FrameStream.ReadAsync(stream) is not { } head)
        {
            return null;
        }

        using (head)
        {
            var header = head.Kind == FrameKind.Header ? JsonSerializer.Deserialize(head.Payload.Span, BodyJson.Default.RequestHeader) : null;
            using var file = await FrameStream.ReadAsync(stream) ?? throw new EndOfStreamException();
            return header is null || file.Kind != FrameKind.File
                ? throw new InvalidDataException("A header and a file were expected.")
                : new ExtractRequest(header.Name, file.Payload.ToArray());
        }
    }
}
