using Reports.Contracts.Documents;

namespace Reports.Parse.Extract.Pages;

/// <summary>What the uploader of a document of pages is told.</summary>
internal static class PageNotices
{
    /// <summary>A notice that counts something; none where there is nothing to count.</summary>
    public static Notice? Counted(string code, int count) => count == 0 ? null : new Notice(code, SentenceValues.Of(("count", count)));

    public static Notice? Truncated(int pages) => pages <= ParseLimits.Pages ? null : new Notice("pages_truncated", SentenceValues.Of(("limit", ParseLimits.Pages)));

    /// <summary>That recognition had no time for all pages; none where it had.</summary>
    public static Notice? RecognitionTruncated(int read, int pages) => read == pages ? null : new Notice("recognition_truncated", SentenceValues.Of(("count", read), ("pages", pages)));

    public static Notice? Garbled(string text) => Legibility.IsGarbled(text) ? new Notice("garbled_text") : null;
}
