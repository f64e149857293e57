using Reports.SearchApi.Reading.Changes;

namespace Reports.SearchApi.Pages.Reader;

/// <summary>A piece of a line: text, marked or not, or the place of a repair, which has no text.</summary>
public sealed record ReaderRun(string Text, bool Marked, TextChange? Repair = null);
