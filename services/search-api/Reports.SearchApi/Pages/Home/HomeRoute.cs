using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.Contracts.Documents;
using Reports.SearchApi.Pages.Shared;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Pages.Home;

/// <summary><c>/</c>.</summary>
internal static class HomeRoute
{
    private const int Latest = 8;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/", AnswerAsync);

    private static async Task<RazorComponentResult> AnswerAsync(ILedgerReader ledger, TimeProvider time, HttpContext context)
    {
        var counts = await ledger.CountByStateAsync(context.RequestAborted);
        var latest = await ledger.ListAsync(new DocumentFilter(DocumentState.Indexed), Latest, cursor: null, context.RequestAborted);
        return PageRoutes.Page<HomePage>(PageFrame.Of(context, time), new HomeModel(counts, latest.Items));
    }
}
