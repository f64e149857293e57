using Microsoft.AspNetCore.WebUtilities;
using Reports.SearchApi.Reading.Targets;
using Reports.SearchApi.Tables;

namespace Reports.SearchApi.Pages.Targets;

/// <summary>A page of targets with the query that found them, and the addresses it leads to.</summary>
public sealed record TargetsModel(TargetsQuery Query, IReadOnlyList<TargetPair> Pairs, string? Next, bool IsFirst)
{
    /// <summary>The address of this list from a cursor on; null: its first page.</summary>
    public string Address(string? cursor) =>
        QueryHelpers.AddQueryString("/targets", cursor is null ? Query.Fields() : Query.Fields().Append(new("cursor", cursor)));

    /// <summary>The whole list as a file.</summary>
    public string File(TableFormat format) => QueryHelpers.AddQueryString("/api/targets", Query.Fields(forApi: true).Append(new("format", format.Word)));

    /// <summary>The same list, of the targets with one status; null: of all.</summary>
    public string With(TargetStatus? status) =>
        QueryHelpers.AddQueryString("/targets", (Query with { Status = status is { } only ? Wording.Words.Wire(only) : null }).Fields());

    /// <summary>The sign of a status, beside its colour.</summary>
    public static string Sign(TargetStatus status) => status switch
    {
        TargetStatus.Reached => "●",
        TargetStatus.Exceeded => "▲",
        TargetStatus.Missed => "✕",
        TargetStatus.NotComparable => "≠",
        TargetStatus.NotStated => "○",
        _ => "…",
    };
}
