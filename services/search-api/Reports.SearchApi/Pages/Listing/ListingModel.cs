using Microsoft.AspNetCore.WebUtilities;
using Reports.Contracts.Documents;
using Reports.SearchApi.Wording;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Pages.Listing;

/// <summary>A page of the list of documents, with the filter that made it.</summary>
public sealed record ListingModel(DocumentPage Page, DocumentState? State, string? Name, bool IsFirst)
{
    /// <summary>The address of this list, from a cursor on; null: its first page.</summary>
    public string Address(string? cursor)
    {
        KeyValuePair<string, string?>[] query =
        [
            new("state", State is { } state ? Words.Wire(state) : null),
            new("q", Name),
            new("cursor", cursor),
        ];
        return QueryHelpers.AddQueryString("/documents", query.Where(p => !string.IsNullOrEmpty(p.Value)));
    }
}
