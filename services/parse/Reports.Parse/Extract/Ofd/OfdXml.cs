using System.Xml;
using Reports.Text.Formats;

namespace Reports.Parse.Extract.Ofd;

/// <summary>Reading the XML of a package that nobody vouches for. Names count without their namespace: programs write several.</summary>
internal static class OfdXml
{
    private static readonly XmlReaderSettings Hardened = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CheckCharacters = false,
        MaxCharactersInDocument = ParseLimits.PartBytes,
    };

    public static XmlReader Open(byte[] part) => XmlReader.Create(new MemoryStream(part, writable: false), Hardened);

    /// <summary>Reads on to the next node.</summary>
    /// <exception cref="RejectedException">Elements nest deeper than any document needs.</exception>
    public static bool Advance(XmlReader reader) => reader.Depth <= ParseLimits.Nesting ? reader.Read() : throw DamagedFile.Of(ContentFormat.Ofd);

    /// <summary>The words between the tags of the element that the reader stands on; it ends up on the closing tag.</summary>
    public static string Words(XmlReader reader)
    {
        var words = "";
        if (reader.IsEmptyElement)
        {
            return words;
        }

        var depth = reader.Depth;
        while (Advance(reader) && reader.Depth > depth)
        {
            words += reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace ? reader.Value : "";
        }

        return words;
    }
}
