using Reports.Contracts.Documents;
using Reports.Parse.Clean;
using Reports.Text.Formats;

namespace Reports.Parse.Extract.Rtf;

/// <summary>The final text of an RTF file: body, then its notes. Deleted and hidden text, headers and comments are left out.</summary>
internal static class RtfExtractor
{
    /// <summary>Reads a file; one that ends early is read as far as it goes, and that is told.</summary>
    /// <exception cref="RejectedException">It is damaged or too long.</exception>
    public static ExtractedText Extract(ReadOnlyMemory<byte> bytes)
    {
        var (text, isWhole) = new RtfReader(bytes).Read();
        return new ExtractedText(MappedText.Of(text), Notices: isWhole ? [] : [IncompleteFile.Of(ContentFormat.Rtf)]);
    }
}
