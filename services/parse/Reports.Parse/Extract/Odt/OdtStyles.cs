using System.Xml;
using Reports.Parse.Extract.Lists;
using Reports.Parse.Extract.Zip;

namespace Reports.Parse.Extract.Odt;

/// <summary>What the styles of a document say of its text: which of them is not shown, and how lists and headings are numbered.</summary>
internal sealed class OdtStyles
{
    /// <summary>Name of the numbering of headings.</summary>
    public const string Outline = "";

    private const int MostLevels = 10;

    public HashSet<string> Hidden { get; } = new(StringComparer.Ordinal);

    public Numbering Numbering { get; } = new();

    /// <summary>Reads the styles of a part, up to its body.</summary>
    public void Read(byte[]? part)
    {
        if (part is null)
        {
            return;
        }

        using var reader = HardenedXml.Open(part);
        var (style, list) = (string.Empty, string.Empty);
        while (HardenedXml.Advance(reader))
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "body" when reader.NamespaceURI == OdtNames.Office:
                    return;
                case "style":
                    style = reader.GetAttribute("name", OdtNames.Style) ?? string.Empty;
                    break;
                case "text-properties" when reader.GetAttribute("display", OdtNames.Text) == "none":
                    Hidden.Add(style);
                    break;
                case "list-style" or "outline-style":
                    list = Begin(reader);
                    break;
                case "list-level-style-number" or "outline-level-style":
                    AddLevel(reader, list);
                    break;
            }
        }
    }

    private string Begin(XmlReader reader)
    {
        var name = reader.LocalName == "outline-style" ? Outline : reader.GetAttribute("name", OdtNames.Style) ?? string.Empty;
        Numbering.Definitions[name] = [];
        Numbering.DefinitionOf[name] = name;
        return name;
    }

    // Of the numbers above it a level shows as many as it says.
    private void AddLevel(XmlReader reader, string list)
    {
        if (!Numbering.Definitions.TryGetValue(list, out var levels))
        {
            return;
        }

        var level = OdtNames.Count(reader, "level", OdtNames.Text, MostLevels);
        var shown = Math.Min(level, OdtNames.Count(reader, "display-levels", OdtNames.Text, MostLevels));
        var numbers = string.Join('.', Enumerable.Range(level - shown + 1, shown).Select(l => "%" + (char)('0' + l)));
        var pattern = reader.GetAttribute("num-prefix", OdtNames.Style) + numbers + reader.GetAttribute("num-suffix", OdtNames.Style);
        var format = FormatOf(reader.GetAttribute("num-format", OdtNames.Style) ?? string.Empty);
        levels[level - 1] = new NumberingLevel(format, pattern, OdtNames.Count(reader, "start-value", OdtNames.Text, int.MaxValue));
    }

    // A format is named by its first numbers.
    private static string FormatOf(string format) => format.Length == 0 ? "none" : format[0] switch
    {
        '一' => "chineseCounting",
        '①' => "decimalEnclosedCircle",
        '甲' => "ideographTraditional",
        'A' => "upperLetter",
        'a' => "lowerLetter",
        'I' => "upperRoman",
        'i' => "lowerRoman",
        _ => "decimal",
    };
}
