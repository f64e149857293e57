using UglyToad.PdfPig.Content;

namespace Reports.Parse.Extract.Pdf;

/// <summary>Makes a file of a picture in a PDF.</summary>
internal static class Picture
{
    private const long MostPixels = 60_000_000;
    private const int FewestPixels = 100;

    private static ReadOnlySpan<byte> Jpeg => [0xFF, 0xD8, 0xFF];

    private static ReadOnlySpan<byte> Jpeg2000 => [0, 0, 0, 0x0C, 0x6A, 0x50];

    /// <summary>The bytes as they lie in the document where they are a JPEG, otherwise a PNG; null for a speck, a giant or an unknown kind.</summary>
    public static ReadOnlyMemory<byte>? Of(IPdfImage image)
    {
        if (Math.Min(image.WidthInSamples, image.HeightInSamples) < FewestPixels || (long)image.WidthInSamples * image.HeightInSamples > MostPixels)
        {
            return null;
        }

        var raw = image.RawMemory;
        if (raw.Span.StartsWith(Jpeg) || raw.Span.StartsWith(Jpeg2000))
        {
            return raw;
        }

        return image.TryGetPng(out var png) ? png : null;
    }
}
