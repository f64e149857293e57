using System.Xml;
using Reports.Contracts.Documents;
using Reports.Parse.Clean;
using Reports.Parse.Extract.Pages;
using Reports.Parse.Extract.Zip;
using Reports.Text.Formats;

namespace Reports.Parse.Extract.Ofd;

/// <summary>
/// The text of an OFD package (GB/T 33190): every document in it, page by page, with the templates of the pages. Annotations, seals,
/// attachments and pictures are left alone.
/// </summary>
internal static class OfdExtractor
{
    /// <summary>Reads a package.</summary>
    /// <exception cref="RejectedException">It is damaged, encrypted or a bomb.</exception>
    /// <exception cref="OperationCanceledException">The work was ended between two pages.</exception>
    public static ExtractedText Extract(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        using var package = ZipPackage.Open(bytes, ContentFormat.Ofd);
        try
        {
            return Read(package, cancellation);
        }
        catch (XmlException)
        {
            throw DamagedFile.Of(ContentFormat.Ofd);
        }
    }

    private static ExtractedText Read(ZipPackage package, CancellationToken cancellation)
    {
        var sheets = new List<PageSheet>();
        var (pages, unreadable) = (0, 0);
        foreach (var page in OfdPages.Of(package))
        {
            cancellation.ThrowIfCancellationRequested();
            if (++pages > ParseLimits.Pages)
            {
                break;
            }

            var content = OfdContent.Read(package, page);
            unreadable += content.Unreadable;
            sheets.Add(content.ToSheet(pages, page.Box));
        }

        if (pages == 0)
        {
            throw DamagedFile.Of(ContentFormat.Ofd);
        }

        var text = Joiner.Join(sheets, cancellation);
        return new ExtractedText(MappedText.Of(text), Notices: [.. Notices(pages, unreadable, text).OfType<Notice>()]);
    }

    private static IEnumerable<Notice?> Notices(int pages, int unreadable, string text) =>
        [PageNotices.Truncated(pages), PageNotices.Counted("glyphs_without_text", unreadable), PageNotices.Garbled(text)];
}
