using System.Globalization;
using Reports.Contracts.Documents;

namespace Reports.Parse.Extract.Pages;

/// <summary>What the uploader of a document of pages is told.</summary>
internal static class PageNotices
{
    /// <summary>A notice that counts something; none where there is nothing to count.</summary>
    public static Notice? Counted(string code, int count) => count == 0 ? null : With(code, ("count", count));

    public static Notice? Truncated(int pages) => pages <= ParseLimits.Pages ? null : With("pages_truncated", ("limit", ParseLimits.Pages));

    /// <summary>That recognition had no time for all pages; none where it had.</summary>
    public static Notice? RecognitionTruncated(int read, int pages) => read == pages ? null : With("recognition_truncated", ("count", read), ("pages", pages));

    public static Notice? Garbled(string text) => Legibility.IsGarbled(text) ? new Notice("garbled_text") : null;

    private static Notice With(string code, params (string Name, int Value)[] arguments) =>
        new(code, new SortedDictionary<string, string>(arguments.ToDictionary(a => a.Name, a => a.Value.ToString(CultureInfo.InvariantCulture)), StringComparer.Ordinal));
}
