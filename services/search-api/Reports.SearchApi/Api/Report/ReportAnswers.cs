using Reports.Contracts.Documents;
using Reports.Storage.Catalogue.Reading;

namespace Reports.SearchApi.Api.Report;

/// <summary>A page of reports, by place, genre and period.</summary>
public sealed record ReportList(IReadOnlyList<ReportAnswer> Items, string? Next);

/// <summary>
/// A report with its documents: the preferred one, or its parts in order, then copies. <paramref name="State"/> is <c>have</c>,
/// <c>flagged</c>, <c>fragment</c> or <c>conflict</c>; <paramref name="Preferred"/> is the id of the document shown for it.
/// </summary>
public sealed record ReportAnswer(
    string Id,
    DocumentMeta Meta,
    ReportState State,
    bool Stitched,
    string Preferred,
    IReadOnlyList<string> Flags,
    string Url,
    IReadOnlyList<ReportDocumentAnswer> Documents)
{
    public static ReportAnswer Of(ReportView report) => new(
        report.Id,
        report.Meta,
        report.State,
        report.Stitched,
        report.Preferred.Id,
        [.. report.Documents.Where(d => d.Role != "copy").SelectMany(d => d.Flags).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
        $"/reports/{report.Id}",
        [.. report.Documents.Select(ReportDocumentAnswer.Of)]);
}

/// <summary>
/// A document of a report. <paramref name="Role"/> is <c>preferred</c>, <c>copy</c> or <c>part</c> (then with its number);
/// <paramref name="Reason"/> says why; <paramref name="Score"/>, 0 to 1, how much it has in common with the document
/// <paramref name="LinkedTo"/>, or for a part how much speaks for its place. <paramref name="Characters"/> are UTF-16 code units.
/// </summary>
public sealed record ReportDocumentAnswer(
    string Id,
    string Name,
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
    string Url)
{
    public static ReportDocumentAnswer Of(ReportDocument document) => new(
        document.Id,
        document.Name,
        document.ReceivedAt,
        document.State,
        document.MediaType,
        document.Characters,
        document.Role,
        document.Part,
        document.Reason,
        document.LinkedTo,
        document.Score,
        document.Flags,
        $"/documents/{document.Id}");
}

/// <summary>The text of a report: that of the preferred document, or of all parts one after the other, with where each stretch comes from.</summary>
public sealed record ReportText(string Id, string Text, IReadOnlyList<ReportStretch> Stretches);

/// <summary>
/// <c>Text[start, end)</c> is the whole text of a document; offsets are UTF-16 code units. A line break that no document has stands
/// between two stretches where the first does not end in one.
/// </summary>
public sealed record ReportStretch(string Document, int? Part, int Start, int End, string Url);
