using System.Xml;
using Reports.Parse.Extract.Zip;
using Reports.Text.Formats;

namespace Reports.Parse.Detect;

/// <summary>The list of an Open Packaging package that states the type of each part: it tells a document whose parts lie in no usual folder.</summary>
internal static class ContentTypes
{
    public const string Part = "[Content_Types].xml";

    private const string MainPart = ".main+xml";
    private static readonly string[] WordTypes = ["application/vnd.openxmlformats-officedocument.wordprocessingml.", "application/vnd.ms-word."];

    /// <summary>True where the list can be read and names the main part of a Word document.</summary>
    public static bool NameWord(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var package = ZipPackage.Open(bytes, ContentFormat.Docx);
            return package.Part(Part) is { } part && NameWord(part);
        }
        catch (Exception e) when (e is XmlException or RejectedException)
        {
            return false;
        }
    }

    private static bool NameWord(byte[] part)
    {
        using var reader = HardenedXml.Open(part);
        while (HardenedXml.Advance(reader))
        {
            if (reader.NodeType == XmlNodeType.Element && reader.GetAttribute("ContentType") is { } type
                && type.EndsWith(MainPart, StringComparison.OrdinalIgnoreCase) && WordTypes.Any(t => type.StartsWith(t, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }
}
