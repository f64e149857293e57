using Reports.Contracts.Documents;
using Reports.Storage.Catalogue.Reading;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Tests.Fakes;

/// <summary>One report of a document and a copy, and a held report of a real province's code for coverage.</summary>
internal sealed class FakeReports(DateTimeOffset now, string parsedRef) : IReportReader
{
    public const string Id = "990100-government_work_report-2031";
    public const string Copy = "ab00000000000000000000000000000000000000000000000000000000000009";

    public ReportView Report { get; set; } = new()
    {
        Id = Id,
        Meta = InventedReport.Meta,
        State = ReportState.Flagged,
        Documents =
        [
            Document(InventedReport.Id, "yunling-2031.docx", now, parsedRef, "preferred") with { Reason = "format" },
            Document(Copy, "=2+3<b>.txt", now, parsedRef, "copy") with { Reason = "near_copy", LinkedTo = InventedReport.Id, Score = 0.97 },
        ],
    };

    public HeldReport Held { get; set; } = new("130000-government_work_report-2031", "130000", 2031, ReportState.Flagged, 2, ["=cmd"]);

    public ReportFilter? Asked { get; private set; }

    public static ReportDocument Document(string id, string name, DateTimeOffset at, string parsedRef, string role) =>
        new(id, name, "云岭市2031年政府工作报告", at, DocumentState.Indexed, "text/plain", 200, role, null, "only", null, null, ["decimals_lost"], parsedRef);

    public Task<ReportView?> FindAsync(string reportId, CancellationToken cancellationToken = default) =>
        Task.FromResult(reportId == Report.Id ? Report : null);

    public Task<ReportPage> ListAsync(ReportFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default)
    {
        Asked = filter;
        return cursor is null ? Task.FromResult(new ReportPage([Report], "second")) : throw new BadCursorException();
    }

    public Task<IReadOnlyList<HeldReport>> HeldAsync(string genre, int fromYear, int toYear, string? code = null, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<HeldReport>>([Held]);
}
