using Reports.SearchApi.Pages.Reader;
using Reports.Storage.Catalogue.Reading;

namespace Reports.SearchApi.Pages.Report;

/// <summary>A part of a report as it is read.</summary>
public sealed record ReportPart(ReportDocument Document, ReaderModel Text);

/// <summary>A report with its whole text: that of the preferred document, or of all parts in order.</summary>
public sealed record ReportTextModel(ReportView Report, IReadOnlyList<ReportPart> Parts, bool ShowsRepairs);
