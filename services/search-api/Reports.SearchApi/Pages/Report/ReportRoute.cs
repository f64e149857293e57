using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Pages.Shared;
using Reports.SearchApi.Reading;

namespace Reports.SearchApi.Pages.Report;

/// <summary><c>/reports/{id}</c>: a report with its documents.</summary>
internal static class ReportRoute
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/reports/{id}", AnswerAsync);

    private static async Task<RazorComponentResult> AnswerAsync(string id, WholeReport reports, TimeProvider time, HttpContext context) =>
        PageRoutes.Page<ReportPage>(PageFrame.Of(context, time), await reports.FindAsync(id, context.RequestAborted));
}
