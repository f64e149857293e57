using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Pages.Shared;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Pages.Listing;

/// <summary><c>/documents?state=&amp;genre=&amp;year=&amp;place=&amp;flag=&amp;q=</c>.</summary>
internal static class ListingRoute
{
    private const int PageSize = 50;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/documents", AnswerAsync);

    private static async Task<RazorComponentResult> AnswerAsync(string? cursor, string? replayed, string? left, ILedgerReader ledger, TimeProvider time, HttpContext context)
    {
        var query = ListingQuery.Read(context.Request.Query);
        var after = string.IsNullOrEmpty(cursor) ? null : cursor;
        var page = await ledger.ListAsync(query.Filter, PageSize, after, context.RequestAborted);
        var counts = await ledger.CountByStateAsync(query.Filter, context.RequestAborted);
        return PageRoutes.Page<ListingPage>(PageFrame.Of(context, time), new ListingModel(query, page, counts, after is null, RetryOutcome.Read(replayed, left)));
    }
}
