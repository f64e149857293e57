using System.Xml;

namespace Reports.Parse.Extract.Zip;

/// <summary>
/// The relations of an Open Packaging package, by which its parts name each other whatever they are called. Those that lead out of
/// the package are never followed.
/// </summary>
internal static class PackageRelations
{
    /// <summary>The part that stands for the package itself as the one that names others.</summary>
    public const string Root = "";

    /// <summary>The parts that a part names, by the last word of the kind of their relation, which transitional and strict files share.</summary>
    public static ILookup<string, string> Of(ZipPackage package, string part)
    {
        var file = part.LastIndexOf('/') + 1;
        var relations = package.Part($"{part[..file]}_rels/{part[file..]}.rels") is { } bytes ? Read(bytes) : [];
        return relations.ToLookup(r => r.Kind, r => PartPath.Of(r.Target, part), StringComparer.Ordinal);
    }

    // What a broken part says up to the break is as good as the usual names.
    private static List<(string Kind, string Target)> Read(byte[] part)
    {
        var relations = new List<(string, string)>();
        try
        {
            using var reader = HardenedXml.Open(part);
            while (HardenedXml.Advance(reader))
            {
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && reader.GetAttribute("TargetMode") != "External"
                    && reader.GetAttribute("Type") is { } type && reader.GetAttribute("Target") is { } target)
                {
                    relations.Add((type[(type.LastIndexOf('/') + 1)..], target));
                }
            }
        }
        catch (XmlException)
        {
            return relations;
        }

        return relations;
    }
}
