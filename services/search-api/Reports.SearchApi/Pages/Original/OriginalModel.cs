using Reports.Contracts.Documents;
using Reports.SearchApi.Reading.Changes;

namespace Reports.SearchApi.Pages.Original;

/// <summary>A passage beside what the file held in its place.</summary>
/// <param name="Id">The document.</param>
/// <param name="Title">Its title.</param>
/// <param name="Passage">The passage.</param>
/// <param name="Count">How many passages the document has.</param>
/// <param name="Pieces">The passage, cut at its changes.</param>
public sealed record OriginalModel(string Id, string Title, Passage Passage, int Count, IReadOnlyList<TextPiece> Pieces)
{
    public IReadOnlyList<TextChange> Changes => [.. Pieces.Select(p => p.Change).OfType<TextChange>()];

    public string Address(int passage) => $"/documents/{Id}/source?p={passage}";
}
