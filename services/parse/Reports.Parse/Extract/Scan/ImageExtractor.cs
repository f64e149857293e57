using Reports.Contracts.Documents;
using Reports.Parse.Clean;
using Reports.Parse.Extract.Pages;

namespace Reports.Parse.Extract.Scan;

/// <summary>The text of a picture of a page, where the machine has recognition.</summary>
internal static class ImageExtractor
{
    /// <summary>Reads a picture.</summary>
    /// <exception cref="RejectedException">There is no recognition, or it finds no words.</exception>
    public static ExtractedText Extract(ReadOnlyMemory<byte> bytes, IRecognition? recognition, CancellationToken cancellation)
    {
        var sheet = recognition?.Read(bytes, 1, cancellation) ?? throw new RejectedException("needs_ocr");
        return new ExtractedText(MappedText.Of(Joiner.Join([sheet], cancellation)), Notices: [PageNotices.Counted("read_by_ocr", 1)!]);
    }
}
