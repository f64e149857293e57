using System.Xml;
using Reports.Parse.Extract.Zip;

namespace Reports.Parse.Extract.Odt;

/// <summary>The names of the styles whose text is not shown.</summary>
internal static class OdtHiddenStyles
{
    public static void Read(byte[]? part, HashSet<string> hidden)
    {
        if (part is null)
        {
            return;
        }

        using var reader = HardenedXml.Open(part);
        var style = string.Empty;
        while (HardenedXml.Advance(reader))
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "body", NamespaceURI: OdtNames.Office })
            {
                return;
            }

            if (reader is { NodeType: XmlNodeType.Element, LocalName: "style", NamespaceURI: OdtNames.Style })
            {
                style = reader.GetAttribute("name", OdtNames.Style) ?? string.Empty;
            }
            else if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "text-properties" && reader.GetAttribute("display", OdtNames.Text) == "none")
            {
                hidden.Add(style);
            }
        }
    }
}
