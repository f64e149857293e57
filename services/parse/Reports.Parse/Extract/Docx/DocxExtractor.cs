using System.Xml;
using Reports.Contracts.Documents;
using Reports.Parse.Clean;
using Reports.Parse.Extract.Zip;
using Reports.Text.Formats;

namespace Reports.Parse.Extract.Docx;

/// <summary>
/// The final text of a Word package: body, then footnotes and endnotes. Deleted and hidden text never shows; relations are never
/// followed; macros are never run.
/// </summary>
internal static class DocxExtractor
{
    private static readonly string[] NoteParts = ["word/footnotes.xml", "word/endnotes.xml"];

    /// <summary>Reads a package.</summary>
    /// <exception cref="RejectedException">The package is damaged, encrypted, ambiguous or a bomb.</exception>
    public static ExtractedText Extract(ReadOnlyMemory<byte> bytes)
    {
        using var package = ZipPackage.Open(bytes, ContentFormat.Docx);
        try
        {
            var lines = new LineWriter();
            var numbering = NumberingReader.Read(package.Part("word/numbering.xml"), package.Part("word/styles.xml"));
            DocxBody.Read(package.Part("word/document.xml") ?? throw new RejectedException("damaged_docx"), numbering, lines);
            foreach (var part in NoteParts.Select(package.Part).OfType<byte[]>())
            {
                DocxBody.Read(part, numbering, lines);
            }

            return new ExtractedText(MappedText.Of(lines.ToString()), Notices: [.. Notices(package)]);
        }
        catch (XmlException)
        {
            throw new RejectedException("malformed_xml");
        }
    }

    private static IEnumerable<Notice> Notices(ZipPackage package)
    {
        if (package.Has("word/vbaProject.bin"))
        {
            yield return new Notice("macro_ignored");
        }

        if (package.HasBelow("word/embeddings/"))
        {
            yield return new Notice("attachments_ignored");
        }
    }
}
