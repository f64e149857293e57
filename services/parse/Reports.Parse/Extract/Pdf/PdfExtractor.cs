using Reports.Contracts.Documents;
using Reports.Parse.Clean;
using Reports.Parse.Extract.Pages;
using Reports.Parse.Extract.Scan;

namespace Reports.Parse.Extract.Pdf;

/// <summary>
/// The text of a PDF, its paragraphs whole again. Pages that are pictures are read by recognition where the machine has it, as
/// long as its time lasts. Scripts, actions and attached files are left alone.
/// </summary>
internal static class PdfExtractor
{
    /// <summary>Reads a file.</summary>
    /// <exception cref="RejectedException">It is damaged, encrypted, a bomb, or a scan that nothing here can read.</exception>
    /// <exception cref="OperationCanceledException">The work was ended between two pages.</exception>
    public static ExtractedText Extract(ReadOnlyMemory<byte> bytes, BoundedRecognition? recognition, CancellationToken cancellation)
    {
        using var pdf = PdfFile.Open(bytes);
        var pages = new PdfPages(pdf, recognition, cancellation);
        pages.Read();
        var text = Joiner.Join(pages.Sheets, cancellation);
        return new ExtractedText(MappedText.Of(text), Notices: [.. Notices(pdf, pages, text).OfType<Notice>()]);
    }

    private static IEnumerable<Notice?> Notices(PdfFile pdf, PdfPages pages, string text) =>
    [
        PageNotices.Truncated(pdf.Pages),
        PageNotices.Counted("pages_incomplete", pages.Incomplete),
        PageNotices.Counted("read_by_ocr", pages.Recognised),
        PageNotices.Counted("pages_without_text", pages.Unread),
        PageNotices.RecognitionTruncated(pages.Recognised, pages.Recognised + pages.Late),
        PageNotices.Counted("invisible_text", pages.Invisible),
        PageNotices.Garbled(text),
        pdf.HasAttachments ? new Notice("attachments_ignored") : null,
    ];
}
