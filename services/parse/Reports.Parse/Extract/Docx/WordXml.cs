using System.Globalization;
using System.Text.Unicode;
using System.Xml;

namespace Reports.Parse.Extract.Docx;

/// <summary>Reading WordprocessingML, transitional or strict, from a part nobody vouches for.</summary>
internal static class WordXml
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static readonly XmlReaderSettings Hardened = new()
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
        ? XmlReader.Create(new StreamReader(new MemoryStream(part, writable: false)), Hardened)
        : XmlReader.Create(new MemoryStream(part, writable: false), Hardened);

    /// <summary>Reads on to the next node.</summary>
    /// <exception cref="RejectedException">Elements nest deeper than any document needs.</exception>
    public static bool Advance(XmlReader reader) =>
        reader.Depth <= ParseLimits.Nesting ? reader.Read() : throw new RejectedException("malformed_xml");

    public static bool IsWord(XmlReader reader) => reader.NamespaceURI is Transitional or Strict;

    public static string? Attribute(XmlReader reader, string name) => reader.GetAttribute(name, Transitional) ?? reader.GetAttribute(name, Strict);

    public static int? Number(XmlReader reader, string name = "val") =>
        int.TryParse(Attribute(reader, name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : null;

    public static bool IsOn(XmlReader reader) => Attribute(reader, "val") is not ("0" or "false" or "off");
}
