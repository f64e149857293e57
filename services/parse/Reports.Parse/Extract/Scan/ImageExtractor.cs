using Reports.Contracts.Documents;
using Reports.Parse.Clean;
using Reports.Parse.Extract.Pages;

namespace Reports.Parse.Extract.Scan;

/// <summary>The text of a picture of a page, where the machine has recognition.</summary>
internal static class ImageExtractor
{
    /// <summary>Reads a picture.</summary>
    /// <exception cref="RejectedException">There is no recognition, or the picture is damaged.</exception>
    public static ExtractedText Extract(ReadOnlyMemory<byte> bytes, IRecognition? recognition, CancellationToken cancellation)
    {
        if (recognition is null)
        {
            throw new RejectedException("needs_ocr");
        }

        var sheet = recognition.Read(bytes, 1, cancellation) ?? throw new RejectedException("no_text");
        return new ExtractedText(MappedText.Of(Joiner.Join([sheet], cancellation)), Notices: [PageNotices.Counted("read_by_ocr", 1)!]);
    }
}
