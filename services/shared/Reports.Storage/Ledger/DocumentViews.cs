using Reports.Contracts.Documents;
using Reports.Storage.Model;

namespace Reports.Storage.Ledger;

/// <summary>Puts the rows of a document together for its readers.</summary>
internal static class DocumentViews
{
    public static DocumentView Of(DocumentRow document, CatalogueRow? catalogue, IReadOnlyList<StepRow> steps) => new()
    {
        Id = document.Id,
        Name = document.Name,
        Size = document.Size,
        ReceivedAt = document.ReceivedAt,
        State = document.State,
        StateSince = document.StateSince,
        Version = document.Version,
        ParsedRef = document.ParsedRef,
        Problem = NoticeJson.Read(document.ProblemCode, document.ProblemArguments),
        FailureDetail = document.FailureDetail,
        Meta = catalogue is null ? null : MetaOf(catalogue),
        MediaType = catalogue?.MediaType,
        Encoding = catalogue?.Encoding,
        Report = catalogue?.ReportId,
        Role = catalogue?.Role is { Length: > 0 } role ? role : null,
        Flags = catalogue?.Flags.Split('|', StringSplitOptions.RemoveEmptyEntries) ?? [],
        Warnings = catalogue is null ? [] : NoticeJson.ReadAll(catalogue.Warnings),
        Steps = [.. steps.Select(s => new DocumentStep(s.Step, s.At, s.Attempt, s.DurationMs))],
    };

    public static DocumentMeta MetaOf(CatalogueRow row) => new()
    {
        Title = row.Title,
        Genre = row.Genre,
        Jurisdiction = row.Jurisdiction,
        Code = row.Code,
        Level = row.Level,
        Review = row.Review,
        Plan = row.Plan,
        Year = row.Year,
        Delivered = row.Delivered,
        Speaker = row.Speaker,
        Meeting = row.Meeting,
        ContinuedFrom = row.ContinuedFrom,
        ContinuesOn = row.ContinuesOn,
    };
}
