using System.Text.Unicode;
using System.Xml;

namespace Reports.Parse.Extract.Zip;

/// <summary>Reading XML nobody vouches for: no document types, nothing fetched, no deep nesting.</summary>
internal static class HardenedXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        MaxCharactersInDocument = ParseLimits.PartBytes,
    };

    // The bytes win over the label: a reader of text does not look at what the declaration says.
    public static XmlReader Open(byte[] part) => XmlLabel.IsForeign(part) && Utf8.IsValid(part)
        ? XmlReader.Create(new StreamReader(new MemoryStream(part, writable: false)), Settings)
        : XmlReader.Create(new MemoryStream(part, writable: false), Settings);

    /// <summary>Reads on to the next node.</summary>
    /// <exception cref="RejectedException">Elements nest deeper than any document needs.</exception>
    public static bool Advance(XmlReader reader) =>
        reader.Depth <= ParseLimits.Nesting ? reader.Read() : throw new RejectedException("malformed_xml");

    /// <summary>Passes over the element the reader stands on, with all that is in it, to the node after it.</summary>
    /// <returns>False at the end of the document.</returns>
    /// <exception cref="RejectedException">Elements nest deeper than any document needs.</exception>
    public static bool Pass(XmlReader reader)
    {
        var depth = reader.Depth;
        var more = Advance(reader);
        while (more && reader.Depth > depth)
        {
            more = Advance(reader);
        }

        return more && reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth ? Advance(reader) : more;
    }
}
