using System.IO.Compression;
using System.Text;

namespace Reports.Parse.Tests.Builders;

/// <summary>Builds Word packages, sound and otherwise.</summary>
internal sealed class DocxFile
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string RelationKinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, byte[] Content)> _parts = [];
    private string _types = "<Types/>";

    public static byte[] OfParagraphs(params string[] paragraphs) =>
        OfBody(string.Concat(paragraphs.Select(p => $"<w:p><w:r><w:t xml:space=\"preserve\">{p}</w:t></w:r></w:p>")));

    public static byte[] OfBody(string body) => new DocxFile().Body(body).Build();

    public DocxFile Body(string body) => Part("word/document.xml", Wrap("document", $"<w:body>{body}</w:body>"));

    /// <summary>States what the main part is, wherever it lies.</summary>
    public DocxFile MainType(string type)
    {
        _types = $"<Types><Override PartName=\"/x.xml\" ContentType=\"{type}\"/></Types>";
        return this;
    }

    /// <summary>Has a part name others, each by the kind of its relation; an empty name stands for the package itself.</summary>
    public DocxFile Relations(string part, params (string Kind, string Target)[] relations)
    {
        var file = part.LastIndexOf('/') + 1;
        var each = relations.Select(r => $"<Relationship Type=\"{RelationKinds}/{r.Kind}\" Target=\"{r.Target}\"/>");
        return Part($"{part[..file]}_rels/{part[file..]}.rels", $"<Relationships>{string.Concat(each)}</Relationships>");
    }

    public DocxFile Part(string name, string content) => Part(name, Encoding.UTF8.GetBytes(content));

    public DocxFile Part(string name, byte[] content)
    {
        _parts.Add((name, content));
        return this;
    }

    public static string Wrap(string root, string content) => $"<?xml version=\"1.0\"?><w:{root} xmlns:w=\"{Namespace}\">{content}</w:{root}>";

    public byte[] Build()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts.Prepend(("[Content_Types].xml", Encoding.UTF8.GetBytes(_types))))
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
