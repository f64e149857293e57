using Microsoft.AspNetCore.WebUtilities;
using Reports.Storage.Refusing;

namespace Reports.SearchApi.Pages.Refusals;

/// <summary>A page of the files that were refused, with the filter that made it, and how many there are of each reason.</summary>
public sealed record RefusalsModel(RefusalFilter Filter, RefusalPage Page, IReadOnlyDictionary<string, long> Counts, bool IsFirst)
{
    /// <summary>The codes that there are refusals of, the most frequent first, and the one that is asked for.</summary>
    public IEnumerable<string> Codes => Counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Key)
        .Concat(Filter.Code is null ? [] : [Filter.Code])
        .Distinct(StringComparer.Ordinal);

    public long All => Counts.Values.Sum();

    /// <summary>The address of the same filter for another reason; null: for any.</summary>
    public string For(string? code) => AddressOf(code, Filter.Q, null);

    /// <summary>The address of this list, from a cursor on; null: its first page.</summary>
    public string Address(string? cursor) => AddressOf(Filter.Code, Filter.Q, cursor);

    /// <summary>The address of the files whose name or place has this in it; null: of all.</summary>
    public static string Named(string? text) => AddressOf(null, text, null);

    private static string AddressOf(string? code, string? q, string? cursor) => QueryHelpers.AddQueryString(
        "/refusals",
        new KeyValuePair<string, string?>[] { new("code", code), new("q", q), new("cursor", cursor) }.Where(field => !string.IsNullOrEmpty(field.Value)));
}
