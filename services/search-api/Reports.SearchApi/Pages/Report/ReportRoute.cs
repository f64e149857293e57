using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Pages.Reader;
using Reports.SearchApi.Pages.Shared;
using Reports.SearchApi.Reading;

namespace Reports.SearchApi.Pages.Report;

/// <summary><c>/reports/{id}</c>: a report with its documents; <c>/reports/{id}/text?repairs=1</c>: its whole text.</summary>
internal static class ReportRoute
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage("/reports/{id}", AnswerAsync);
        routes.MapPage("/reports/{id}/text", TextAsync);
    }

    private static async Task<RazorComponentResult> AnswerAsync(string id, WholeReport reports, TimeProvider time, HttpContext context) =>
        PageRoutes.Page<ReportPage>(PageFrame.Of(context, time), await reports.FindAsync(id, context.RequestAborted));

    private static async Task<RazorComponentResult> TextAsync(string id, string? repairs, WholeReport reports, DocumentReader reader, TimeProvider time, HttpContext context)
    {
        var report = await reports.FindAsync(id, context.RequestAborted);
        var parts = new List<ReportPart>();
        foreach (var part in WholeReport.Parts(report))
        {
            var document = await reader.FindAsync(part.Id, context.RequestAborted);
            var parsed = await reader.ParsedOfAsync(document, context.RequestAborted);
            parts.Add(new ReportPart(part, ReaderModels.Of(document, parsed, query: null, open: null, repairs == "1") with { Prefix = $"d{parts.Count}" }));
        }

        return PageRoutes.Page<ReportTextPage>(PageFrame.Of(context, time), new ReportTextModel(report, parts, repairs == "1"));
    }
}
