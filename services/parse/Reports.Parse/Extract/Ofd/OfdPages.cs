using System.Xml;
using Reports.Parse.Extract.Zip;

namespace Reports.Parse.Extract.Ofd;

/// <summary>A page: its part, the paper it is printed on, and the parts of the templates its document has, by id.</summary>
internal sealed record OfdPage(string Part, OfdBox Box, IReadOnlyDictionary<string, string> Templates);

/// <summary>Finds the pages of every document in a package, in their order.</summary>
internal static class OfdPages
{
    private const string Root = "OFD.xml";

    public static IEnumerable<OfdPage> Of(ZipPackage package) =>
        package.Part(Root) is { } root ? Documents(root).SelectMany(d => PagesOf(package, d)) : [];

    private static List<string> Documents(byte[] root)
    {
        using var reader = OfdXml.Open(root);
        var documents = new List<string>();
        while (OfdXml.Advance(reader))
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "DocRoot" })
            {
                documents.Add(PartPath.Of(OfdXml.Words(reader)));
            }
        }

        return documents;
    }

    private static List<OfdPage> PagesOf(ZipPackage package, string document)
    {
        var pages = new List<string>();
        var templates = new Dictionary<string, string>(StringComparer.Ordinal);
        var box = OfdBox.A4;
        if (package.Part(document) is not { } part)
        {
            return [];
        }

        using var reader = OfdXml.Open(part);
        while (OfdXml.Advance(reader))
        {
            switch (reader)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "Page" } when reader.GetAttribute("BaseLoc") is { } place:
                    pages.Add(PartPath.Of(place, document));
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "TemplatePage" } when reader.GetAttribute("BaseLoc") is { } place:
                    templates[reader.GetAttribute("ID") ?? ""] = PartPath.Of(place, document);
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "PhysicalBox" }:
                    box = OfdBox.Read(OfdXml.Words(reader)) ?? box;
                    break;
            }
        }

        return pages.ConvertAll(p => new OfdPage(p, box, templates));
    }
}
