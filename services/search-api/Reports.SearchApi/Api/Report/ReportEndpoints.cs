using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Reading;
using Reports.Storage.Catalogue.Reading;

namespace Reports.SearchApi.Api.Report;

/// <summary>Reports: what documents are copies or parts of.</summary>
internal static class ReportEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Described(routes.MapGet("/api/reports", ListAsync), "reports", "Reports by place, genre and period, each with its documents.")
            .AddOpenApiOperationTransformer(IntegerParameter.Describe("limit"))
            .ProducesProblem(StatusCodes.Status400BadRequest);
        Described(routes.MapGet("/api/reports/{id}", FindAsync), "report", "A report with its documents: the preferred one or the parts in order, then copies.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        Described(routes.MapGet("/api/reports/{id}/text", TextAsync), "report-text", "The whole text of a report; of a report in parts, one after the other.")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static RouteHandlerBuilder Described(RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint.WithName(name).WithTags("reports").WithSummary(summary);

    private static async Task<Ok<ReportList>> ListAsync(
        [Description("GB/T 2260 code; takes in the places under it.")] string? code,
        [Description("Plan year.")] string? year,
        [Description("government_work_report, plan_report, party_congress_report, other.")] string? genre,
        [Description("A quality flag of the documents shown, such as fragment.")] string? flag,
        string? limit,
        string? cursor,
        IReportReader reports,
        CancellationToken cancellationToken)
    {
        var filter = new ReportFilter(PlaceParameter.Code(code), NumberParameter.Year("year", year), NullIfEmpty(genre), NullIfEmpty(flag));
        var page = await reports.ListAsync(filter, NumberParameter.Limit(limit), NullIfEmpty(cursor), cancellationToken);
        return TypedResults.Ok(new ReportList([.. page.Items.Select(ReportAnswer.Of)], page.Next));
    }

    private static async Task<Ok<ReportAnswer>> FindAsync(string id, WholeReport reports, CancellationToken cancellationToken) =>
        TypedResults.Ok(ReportAnswer.Of(await reports.FindAsync(id, cancellationToken)));

    private static async Task<Ok<ReportText>> TextAsync(string id, WholeReport reports, CancellationToken cancellationToken) =>
        TypedResults.Ok(await reports.TextAsync(id, cancellationToken));

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
