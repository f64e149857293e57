using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Reports.Parse.Tests.Builders;

/// <summary>Builds OFD packages, sound and otherwise.</summary>
internal sealed class OfdFile(string prefix = "ofd:", string space = "http://www.ofdspec.org/2016")
{
    private readonly List<(string Name, string Content)> _parts = [];
    private readonly List<string> _documents = [];

    /// <summary>A package of one page with one line below the other.</summary>
    public static byte[] OfLines(params string[] lines) =>
        new OfdFile().Document(string.Concat(lines.Select((l, i) => Text(l, 25, 40 + (8 * i))))).Build();

    /// <summary>Adds a document; each page is its text objects.</summary>
    public OfdFile Document(params string[] pages) => Document("", pages);

    public OfdFile Document(string template, string[] pages)
    {
        var folder = $"Doc_{_documents.Count}/";
        Names(folder + "Document.xml");
        var list = string.Concat(pages.Select((_, i) => $"<Page ID=\"{i}\" BaseLoc=\"Pages/Page_{i}/Content.xml\"/>"));
        var templates = template.Length > 0 ? "<TemplatePage ID=\"t\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>" : "";
        Part(folder + "Document.xml", Xml("Document", $"<CommonData><PageArea><PhysicalBox>0 0 210 297</PhysicalBox></PageArea>{templates}</CommonData><Pages>{list}</Pages>"));
        for (var i = 0; i < pages.Length; i++)
        {
            Part($"{folder}Pages/Page_{i}/Content.xml", Content((template.Length > 0 ? "<Template TemplateID=\"t\"/>" : "") + $"<Content><Layer>{pages[i]}</Layer></Content>"));
        }

        return template.Length > 0 ? Part(folder + "Tpls/Tpl_0/Content.xml", Content($"<Content><Layer>{template}</Layer></Content>")) : this;
    }

    /// <summary>A text object of 4.2 millimetres, with its first character at a place.</summary>
    public static string Text(string text, double x, double y) =>
        string.Create(CultureInfo.InvariantCulture, $"<TextObject Boundary=\"{x} {y} 160 6\" Size=\"4.2\" Font=\"1\"><TextCode X=\"0\" Y=\"4\" DeltaX=\"g {text.Length} 4.2\">{text}</TextCode></TextObject>");

    public OfdFile Part(string name, string content)
    {
        _parts.Add((name, content));
        return this;
    }

    /// <summary>Says that a part is a document of the package.</summary>
    public OfdFile Names(string document)
    {
        _documents.Add(document);
        return this;
    }

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "OFD.xml", Xml("OFD", string.Concat(_documents.Select(d => $"<DocBody><DocRoot>{d}</DocRoot></DocBody>"))));
            _parts.ForEach(p => Write(zip, p.Name, p.Content));
        }

        return stream.ToArray();
    }

    private string Content(string inner) => Xml("Page", inner);

    // The tests write names without a prefix; a package of the standard has one before each.
    private string Xml(string root, string inner)
    {
        var declared = prefix.Length > 0 ? $"xmlns:{prefix.TrimEnd(':')}=\"{space}\"" : $"xmlns=\"{space}\"";
        var named = $"<{root} {declared}>{inner}</{root}>".Replace("</", "\u0001", StringComparison.Ordinal).Replace("<", "<" + prefix, StringComparison.Ordinal).Replace("\u0001", "</" + prefix, StringComparison.Ordinal);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + named;
    }

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
