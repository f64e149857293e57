using System.IO.Compression;
using System.Text;

namespace Reports.Parse.Tests.Builders;

/// <summary>Builds Word packages, sound and otherwise.</summary>
internal sealed class DocxFile
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly List<(string Name, byte[] Content)> _parts = [("[Content_Types].xml", "<Types/>"u8.ToArray())];

    public static byte[] OfParagraphs(params string[] paragraphs) =>
        OfBody(string.Concat(paragraphs.Select(p => $"<w:p><w:r><w:t xml:space=\"preserve\">{p}</w:t></w:r></w:p>")));

    public static byte[] OfBody(string body) => new DocxFile().Body(body).Build();

    public DocxFile Body(string body) => Part("word/document.xml", Wrap("document", $"<w:body>{body}</w:body>"));

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
            foreach (var (name, content) in _parts)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
