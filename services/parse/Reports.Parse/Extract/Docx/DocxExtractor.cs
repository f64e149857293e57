using System.Xml;
using Reports.Contracts.Documents;
using Reports.Parse.Clean;
using Reports.Parse.Extract.Zip;
using Reports.Text.Formats;

namespace Reports.Parse.Extract.Docx;

/// <summary>
/// The final text of a Word package: body, then footnotes and endnotes. Deleted and hidden text never shows; relations
/// that lead out of the package are never followed; macros are never run.
/// </summary>
internal static class DocxExtractor
{
    /// <summary>Reads a package.</summary>
    /// <exception cref="RejectedException">The package is damaged, encrypted, ambiguous or a bomb.</exception>
    public static ExtractedText Extract(ReadOnlyMemory<byte> bytes)
    {
        using var package = ZipPackage.Open(bytes, ContentFormat.Docx);
        try
        {
            var parts = new DocxParts(package);
            var lines = new LineWriter();
            var numbering = NumberingReader.Read(parts.Numbering, parts.Styles);
            DocxBody.Read(parts.Main ?? throw new RejectedException("damaged_docx"), numbering, lines);
            foreach (var notes in new[] { parts.Footnotes, parts.Endnotes }.OfType<byte[]>())
            {
                DocxBody.Read(notes, numbering, lines);
            }

            return new ExtractedText(MappedText.Of(lines.ToString()), Notices: [.. Notices(parts)]);
        }
        catch (XmlException)
        {
            throw new RejectedException("malformed_xml");
        }
    }

    private static IEnumerable<Notice> Notices(DocxParts parts)
    {
        if (parts.HasMacros)
        {
            yield return new Notice("macro_ignored");
        }

        if (parts.HasAttachments)
        {
            yield return new Notice("attachments_ignored");
        }
    }
}
