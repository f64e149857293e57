using System.Xml;
using Reports.Parse.Extract.Pages;
using Reports.Parse.Extract.Zip;
using Reports.Text.Formats;

namespace Reports.Parse.Extract.Ofd;

/// <summary>What is printed on a page and on the templates below it.</summary>
internal sealed class OfdContent
{
    private const double PointsInMillimetre = 72 / 25.4;

    private readonly List<OfdGlyph> _glyphs = [];
    private readonly List<string> _templates = [];
    private OfdBox? _box;

    /// <summary>How many text objects name shapes of a font and no characters.</summary>
    public int Unreadable { get; private set; }

    public static OfdContent Read(ZipPackage package, OfdPage page)
    {
        var content = new OfdContent();
        content.Read(package.Part(page.Part) ?? throw DamagedFile.Of(ContentFormat.Ofd));
        foreach (var template in content._templates.Distinct().ToList())
        {
            if (page.Templates.TryGetValue(template, out var place) && package.Part(place) is { } part)
            {
                content.Read(part);
            }
        }

        return content;
    }

    /// <summary>The page in points, its lower edge at 0.</summary>
    public PageSheet ToSheet(int number, OfdBox otherwise)
    {
        var box = _box ?? otherwise;
        var glyphs = _glyphs.ConvertAll(g => new Glyph(
            g.Text,
            (g.X - box.X) * PointsInMillimetre,
            (g.End - box.X) * PointsInMillimetre,
            (box.Y + box.Height - g.Y) * PointsInMillimetre,
            g.Size * PointsInMillimetre));
        return new PageSheet(number, box.Width * PointsInMillimetre, box.Height * PointsInMillimetre, glyphs);
    }

    private void Read(byte[] part)
    {
        using var reader = OfdXml.Open(part);
        while (OfdXml.Advance(reader))
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.LocalName)
            {
                case "Template":
                    _templates.Add(reader.GetAttribute("TemplateID") ?? "");
                    break;
                case "PhysicalBox":
                    _box ??= OfdBox.Read(OfdXml.Words(reader));
                    break;
                case "TextObject" when reader.GetAttribute("Visible") != "false":
                    var count = _glyphs.Count;
                    OfdText.Read(reader, _glyphs);
                    Unreadable += _glyphs.Count == count ? 1 : 0;
                    break;
            }
        }
    }
}
