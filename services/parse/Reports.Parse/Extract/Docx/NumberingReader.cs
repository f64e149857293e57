using System.Xml;
using Reports.Parse.Extract.Lists;
using Reports.Parse.Extract.Zip;

namespace Reports.Parse.Extract.Docx;

/// <summary>Reads the numbering definitions of a package and the styles that use them.</summary>
internal static class NumberingReader
{
    public static Numbering Read(byte[]? numberingPart, byte[]? stylesPart)
    {
        var numbering = new Numbering();
        if (numberingPart is not null)
        {
            ReadDefinitions(numberingPart, numbering);
            ReadStyles(stylesPart, numbering);
        }

        return numbering;
    }

    private static void ReadDefinitions(byte[] part, Numbering numbering)
    {
        var (definition, number, level) = (string.Empty, string.Empty, 0);
        foreach (var reader in Elements(part))
        {
            switch (reader.LocalName)
            {
                case "abstractNum":
                    definition = WordXml.Attribute(reader, "abstractNumId") ?? string.Empty;
                    numbering.Definitions[definition] = [];
                    break;
                case "lvl" when numbering.Definitions.TryGetValue(definition, out var levels):
                    level = WordXml.Number(reader, "ilvl") ?? 0;
                    levels.TryAdd(level, new NumberingLevel("decimal", string.Empty, 1));
                    break;
                case "start" or "numFmt" or "lvlText" when numbering.Definitions.TryGetValue(definition, out var levels) && levels.TryGetValue(level, out var known):
                    levels[level] = With(known, reader);
                    break;
                case "num":
                    number = WordXml.Attribute(reader, "numId") ?? string.Empty;
                    definition = string.Empty;
                    break;
                case "abstractNumId":
                    numbering.DefinitionOf[number] = WordXml.Attribute(reader, "val") ?? string.Empty;
                    break;
            }
        }
    }

    private static NumberingLevel With(NumberingLevel level, XmlReader reader) => reader.LocalName switch
    {
        "start" => level with { Start = WordXml.Number(reader) ?? 1 },
        "numFmt" => level with { Format = WordXml.Attribute(reader, "val") ?? "decimal" },
        _ => level with { Pattern = WordXml.Attribute(reader, "val") ?? string.Empty },
    };

    private static void ReadStyles(byte[]? part, Numbering numbering)
    {
        var (style, level) = (string.Empty, 0);
        foreach (var reader in part is null ? [] : Elements(part))
        {
            switch (reader.LocalName)
            {
                case "style":
                    (style, level) = (WordXml.Attribute(reader, "styleId") ?? string.Empty, 0);
                    break;
                case "ilvl":
                    level = WordXml.Number(reader) ?? 0;
                    break;
                case "numId" when WordXml.Attribute(reader, "val") is { } id:
                    numbering.Styles[style] = (id, level);
                    break;
            }
        }
    }

    private static IEnumerable<XmlReader> Elements(byte[] part)
    {
        using var reader = HardenedXml.Open(part);
        while (HardenedXml.Advance(reader))
        {
            if (reader.NodeType == XmlNodeType.Element && WordXml.IsWord(reader))
            {
                yield return reader;
            }
        }
    }
}
