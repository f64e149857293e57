using Reports.Contracts.Documents;
using Reports.Storage.Ledger;

namespace Reports.Storage.Catalogue.Reading;

/// <summary>What is known of reports: each with the documents that are copies or parts of it. Withdrawn documents are left out.</summary>
public interface IReportReader
{
    /// <summary>A report with all its documents: the preferred one or the parts in their order first, then copies as they came. Null if there is none.</summary>
    Task<ReportView?> FindAsync(string reportId, CancellationToken cancellationToken = default);

    /// <summary>Reports by id, which sorts them by place, genre and period; those that name no place come among them.</summary>
    /// <exception cref="BadCursorException">The cursor is not one of this list.</exception>
    Task<ReportPage> ListAsync(ReportFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default);

    /// <summary>Every report of the genre that names a place and a year in the range (inclusive); for coverage.</summary>
    Task<IReadOnlyList<HeldReport>> HeldAsync(string genre, int fromYear, int toYear, string? code = null, CancellationToken cancellationToken = default);
}

/// <summary>
/// Which reports to list; null: all. <paramref name="Code"/> takes in the places under it; <paramref name="Flag"/> is a flag that one of
/// the shown documents bears.
/// </summary>
public sealed record ReportFilter(string? Code = null, int? Year = null, string? Genre = null, string? Flag = null);

/// <summary>A page of reports and the cursor of the next, or null.</summary>
public sealed record ReportPage(IReadOnlyList<ReportView> Items, string? Next);

/// <summary>A report: what its head document says of it, how it stands, and its documents.</summary>
public sealed record ReportView
{
    public required string Id { get; init; }

    public required DocumentMeta Meta { get; init; }

    public required ReportState State { get; init; }

    /// <summary>True if several documents are the report together.</summary>
    public bool Stitched => Documents.Any(d => d.Part is not null);

    public required IReadOnlyList<ReportDocument> Documents { get; init; }

    /// <summary>The document that is shown for the report; the first part of a stitched one.</summary>
    public ReportDocument Preferred => Documents[0];
}

/// <summary>How a report stands. Outward words are the names in lower case.</summary>
public enum ReportState
{
    /// <summary>Nothing is there.</summary>
    Missing = 0,

    /// <summary>It is there, whole.</summary>
    Have = 1,

    /// <summary>It is there, whole, with a flag of quality on it.</summary>
    Flagged = 2,

    /// <summary>A part of it is there.</summary>
    Fragment = 3,

    /// <summary>Documents that name it have different texts.</summary>
    Conflict = 4,
}

/// <summary>A document of a report; <paramref name="Score"/> says from 0 to 1 how much it has in common with <paramref name="LinkedTo"/>.</summary>
public sealed record ReportDocument(
    string Id,
    string Name,
    string Title,
    DateTimeOffset ReceivedAt,
    DocumentState State,
    string MediaType,
    int Characters,
    string Role,
    int? Part,
    string Reason,
    string? LinkedTo,
    double? Score,
    IReadOnlyList<string> Flags,
    string ParsedRef);

/// <summary>A report that is held, for coverage: its place, year, state and how many documents it has.</summary>
public sealed record HeldReport(string Id, string Code, int Year, ReportState State, int Documents, IReadOnlyList<string> Flags);
