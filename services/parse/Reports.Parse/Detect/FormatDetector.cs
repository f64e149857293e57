using Reports.Text.Formats;

namespace Reports.Parse.Detect;

/// <summary>Tells the format of a file by its bytes alone.</summary>
internal static class FormatDetector
{
    private const int Tail = 2_048;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The format; null for what may be text in some encoding, on which <see cref="TextSniffer"/> decides once it is decoded.</summary>
    /// <exception cref="RejectedException">The file is encrypted or of a kind that holds no report.</exception>
    public static ContentFormat? FormatOf(ReadOnlyMemory<byte> bytes)
    {
        var head = Head(bytes.Span);
        return FileSniffer.KindOf(head) switch
        {
            null => IsLatePdf(bytes.Span) ? ContentFormat.Pdf : MimeSniffer.IsMime(head) ? ContentFormat.Mhtml : null,
            "pdf" => ContentFormat.Pdf,
            "rtf" => ContentFormat.Rtf,
            "zip" => ZipContents.FormatOf(bytes),
            "ole2" => OleContents.FormatOf(bytes),
            "png" or "jpeg" or "gif" or "tiff" or "bmp" or "webp" => ContentFormat.Image,
            { } kind => throw Unsupported.Of(kind),
        };
    }

    /// <summary>True where <see cref="FormatOf"/> is null; looks at the ends of the file alone.</summary>
    public static bool MayBeText(ReadOnlySpan<byte> bytes) =>
        Head(bytes) is var head && FileSniffer.KindOf(head) is null && !IsLatePdf(bytes) && !MimeSniffer.IsMime(head);

    /// <summary>The media type of a file of this format; of a picture it is the one of its own kind.</summary>
    public static string MediaType(ContentFormat format, ReadOnlySpan<byte> bytes) =>
        format == ContentFormat.Image ? "image/" + FileSniffer.KindOf(Head(bytes)) : format.Row().MediaType;

    // Blank space and a byte order mark before the first magic byte are tolerated, as the programs that made the formats do.
    private static ReadOnlySpan<byte> Head(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, FileSniffer.HeadLength)];
        head = head.StartsWith(ByteOrderMark) ? head[ByteOrderMark.Length..] : head;
        return head.TrimStart(" \t\r\n"u8);
    }

    // A PDF may begin a little late; where a text only speaks of one, the end has no reference table.
    private static bool IsLatePdf(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, FileSniffer.HeadLength)].IndexOf("%PDF-"u8) >= 0
        && bytes[Math.Max(0, bytes.Length - Tail)..].IndexOf("startxref"u8) >= 0;
}
