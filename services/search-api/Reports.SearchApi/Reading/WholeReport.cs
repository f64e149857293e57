using System.Text;
using Reports.Contracts.Problems;
using Reports.SearchApi.Api.Report;
using Reports.Storage.Blobs;
using Reports.Storage.Catalogue.Reading;

namespace Reports.SearchApi.Reading;

/// <summary>Finds reports, and puts the text of one together out of its parts.</summary>
internal sealed class WholeReport(IReportReader reports, ParsedDocuments parsed)
{
    private const int LongestId = 128;

    /// <summary>A report with its documents.</summary>
    /// <exception cref="ProblemException"><c>report_not_found</c>.</exception>
    public async Task<ReportView> FindAsync(string id, CancellationToken cancellationToken) =>
        (id.Length <= LongestId ? await reports.FindAsync(id, cancellationToken) : null)
        ?? throw ProblemException.With("report_not_found", "id", id.Length > LongestId ? id[..LongestId] : id);

    /// <summary>The documents whose texts are the report's: its parts in order, or the preferred one.</summary>
    public static IEnumerable<ReportDocument> Parts(ReportView report) => report.Stitched ? report.Documents.Where(d => d.Part is not null) : [report.Preferred];

    /// <summary>The text of a report.</summary>
    /// <exception cref="ProblemException"><c>report_not_found</c>.</exception>
    public async Task<ReportText> TextAsync(string id, CancellationToken cancellationToken)
    {
        var report = await FindAsync(id, cancellationToken);
        var text = new StringBuilder();
        var stretches = new List<ReportStretch>();
        foreach (var document in Parts(report))
        {
            if (await parsed.ReadAsync(document.ParsedRef, cancellationToken) is not { } part)
            {
                continue;
            }

            if (text.Length > 0 && text[^1] != '\n')
            {
                text.Append('\n');
            }

            stretches.Add(new ReportStretch(document.Id, document.Part, text.Length, text.Length + part.Text.Length, $"/documents/{document.Id}"));
            text.Append(part.Text);
        }

        return new ReportText(report.Id, text.ToString(), stretches);
    }
}
