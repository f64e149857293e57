using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text.Json;
using Reports.Parse.Clean;
using Reports.Parse.Extract;

namespace Reports.Parse.Isolation.Frames;

/// <summary>
/// What was taken out of a file, as bytes: the head as JSON, then the text and the text it was made of as UTF-16, which keeps what
/// JSON cannot say. Each is led by its length in bytes, four bytes, little-endian; the second is left out where both are the same.
/// </summary>
internal static class ExtractionBytes
{
    private const int LengthBytes = 4;

    public static byte[] Write(Extraction extraction)
    {
        var (text, title, notices) = extraction.Text;
        var head = new ExtractionHead(extraction.Format, title, notices, extraction.Decoding, text.Map.Segments, text.Repairs);
        using var bytes = new MemoryStream();
        WritePart(bytes, JsonSerializer.SerializeToUtf8Bytes(head, BodyJson.Default.ExtractionHead));
        WritePart(bytes, MemoryMarshal.AsBytes(text.Text.AsSpan()));
        if (!ReferenceEquals(text.Text, text.Extracted))
        {
            WritePart(bytes, MemoryMarshal.AsBytes(text.Extracted.AsSpan()));
        }

        return bytes.ToArray();
    }

    /// <summary>Reads it; a child may have been taken over by its file, so nothing is believed.</summary>
    /// <exception cref="InvalidDataException">It is no such thing.</exception>
    /// <exception cref="JsonException">Its head is no such thing.</exception>
    public static Extraction Read(ReadOnlySpan<byte> bytes)
    {
        var head = JsonSerializer.Deserialize(ReadPart(ref bytes), BodyJson.Default.ExtractionHead);
        if (head is not { Segments: not null, Repairs: not null } || !Enum.IsDefined(head.Format))
        {
            throw new InvalidDataException("The head is missing.");
        }

        var text = ReadText(ref bytes);
        var extracted = bytes.IsEmpty ? text : ReadText(ref bytes);
        CheckRuns(head, text, extracted);
        return new Extraction(
            head.Format,
            new ExtractedText(new MappedText(text, new OffsetMap(head.Segments), extracted, head.Repairs), head.Title, head.Notices),
            head.Decoding);
    }

    private static void WritePart(MemoryStream bytes, ReadOnlySpan<byte> part)
    {
        Span<byte> length = stackalloc byte[LengthBytes];
        BinaryPrimitives.WriteInt32LittleEndian(length, part.Length);
        bytes.Write(length);
        bytes.Write(part);
    }

    private static ReadOnlySpan<byte> ReadPart(ref ReadOnlySpan<byte> bytes)
    {
        var length = bytes.Length < LengthBytes ? -1 : BinaryPrimitives.ReadInt32LittleEndian(bytes);
        if (length < 0 || length > bytes.Length - LengthBytes)
        {
            throw new InvalidDataException("A part is missing.");
        }

        var part = bytes.Slice(LengthBytes, length);
        bytes = bytes[(LengthBytes + length)..];
        return part;
    }

    private static string ReadText(ref ReadOnlySpan<byte> bytes)
    {
        var text = new string(MemoryMarshal.Cast<byte, char>(ReadPart(ref bytes)));
        return text.Length <= ParseLimits.TextLength ? text : throw new InvalidDataException("The text is too long.");
    }

    // Runs are equal in both texts, in order and without overlap.
    private static void CheckRuns(ExtractionHead head, string text, string extracted)
    {
        var (start, source) = (0, 0);
        foreach (var run in head.Segments)
        {
            if (run is null || run.Length <= 0 || run.Start < start || run.Source < source || run.Length > text.Length - run.Start || run.Length > extracted.Length - run.Source
                || !text.AsSpan(run.Start, run.Length).SequenceEqual(extracted.AsSpan(run.Source, run.Length)))
            {
                throw new InvalidDataException("The way back leads elsewhere.");
            }

            (start, source) = (run.Start + run.Length, run.Source + run.Length);
        }
    }
}
