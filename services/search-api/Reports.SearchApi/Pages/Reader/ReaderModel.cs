using Reports.Contracts.Documents;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Pages.Reader;

/// <summary>A document to read. Without text (not parsed, refused, withdrawn) there are no passages.</summary>
public sealed record ReaderModel(
    DocumentView Document,
    DocumentMeta? Meta,
    IReadOnlyList<OutlineLink> Outline,
    IReadOnlyList<ReaderPassage> Passages,
    string? Query,
    int? Open,
    Stretch? Stretch = null)
{
    public string Title => Meta?.Title ?? Document.Name;
}
