using Reports.Contracts.Documents;

namespace Reports.SearchApi.Api.Documents;

/// <summary>The text of a document with the passages that cover it; offsets are UTF-16 code units, end exclusive.</summary>
public sealed record DocumentText(string Id, string Text, IReadOnlyList<PassageSpan> Passages);

/// <summary>Where a passage lies in its document's text, under which headings and in which zone.</summary>
public sealed record PassageSpan(int N, int Start, int End, IReadOnlyList<string> Path, string Zone);

/// <summary>The headings of a document, in order.</summary>
public sealed record DocumentOutline(string Id, IReadOnlyList<OutlineNode> Items);

/// <summary>One passage with its text and the address of the page that opens at it.</summary>
public sealed record DocumentPassage(string Id, int N, int Start, int End, IReadOnlyList<string> Path, string Zone, string Text, string Url);
