using Microsoft.AspNetCore.WebUtilities;
using Reports.Contracts.Documents;
using Reports.SearchApi.Wording;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Pages.Listing;

/// <summary>A page of the list of documents, with the filter that made it, and what the filter finds in each state.</summary>
public sealed record ListingModel(ListingQuery Query, DocumentPage Page, IReadOnlyDictionary<DocumentState, long> Counts, bool IsFirst, RetryOutcome? Retried)
{
    /// <summary>How many documents are put through again at once.</summary>
    public const int MostRetried = 1_000;

    /// <summary>How many documents that fit could be put through again.</summary>
    public long Retriable => new[] { DocumentState.Rejected, DocumentState.Failed }
        .Where(state => Query.State is null || Query.State == state)
        .Sum(state => Counts.GetValueOrDefault(state));

    public long All => Counts.Values.Sum();

    /// <summary>Where putting all of them through again is asked for.</summary>
    public string RetryAll => WithBack("/api/documents/replay", Query.Fields(forApi: true));

    public static bool CanRetry(DocumentView document) => document.State is DocumentState.Rejected or DocumentState.Failed;

    /// <summary>Where putting one document through again is asked for.</summary>
    public string Retry(DocumentView document) => WithBack($"/api/documents/{document.Id}/replay", []);

    /// <summary>The address of this list, from a cursor on; null: its first page.</summary>
    public string Address(string? cursor) => AddressOf(cursor is null ? Query.Fields() : Query.Fields().Append(new("cursor", cursor)));

    /// <summary>The address of the same filter in another state; null: in any.</summary>
    public string In(DocumentState? state) => AddressOf((Query with { State = state }).Fields());

    private static string AddressOf(IEnumerable<KeyValuePair<string, string?>> fields) => QueryHelpers.AddQueryString("/documents", fields);

    private string WithBack(string address, IEnumerable<KeyValuePair<string, string?>> fields) =>
        QueryHelpers.AddQueryString(address, fields.Append(new("back", Address(null))));
}

/// <summary>What the last retry did: how many documents it put through again, and how many more wait for another.</summary>
public sealed record RetryOutcome(int Count, int Left)
{
    /// <summary>Reads what stands in an address; null if nothing does.</summary>
    public static RetryOutcome? Read(string? replayed, string? left) =>
        int.TryParse(replayed, out var count) && int.TryParse(left, out var more) && count >= 0 && more >= 0 ? new RetryOutcome(count, more) : null;
}
