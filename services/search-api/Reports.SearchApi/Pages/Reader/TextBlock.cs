using Reports.SearchApi.Reading.Changes;

namespace Reports.SearchApi.Pages.Reader;

/// <summary>
/// A line of a text: a heading of level 1 to 3 with its anchor, or a paragraph (level 0) that may begin with one run in; or whole lines that
/// were left out there.
/// </summary>
public sealed record TextBlock(int Level, string? Anchor, IReadOnlyList<ReaderRun> RunIn, IReadOnlyList<ReaderRun> Runs, TextChange? Gone = null)
{
    /// <summary>Lines that the text has not.</summary>
    public static TextBlock Without(TextChange gone) => new(0, Anchor: null, [], [], gone);
}
