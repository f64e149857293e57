using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Api;
using Reports.SearchApi.Api.Refusals;
using Reports.SearchApi.Pages.Shared;
using Reports.Storage.Refusing;

namespace Reports.SearchApi.Pages.Refusals;

/// <summary><c>/refusals?code=&amp;q=</c>: files that were refused at the door.</summary>
internal static class RefusalsRoute
{
    private const int PageSize = 50;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/refusals", AnswerAsync);

    private static async Task<RazorComponentResult> AnswerAsync(
        [AsParameters] RefusalParameters parameters, string? cursor, IRefusalReader refusals, TimeProvider time, HttpContext context)
    {
        var (filter, after) = (parameters.ToFilter(), WordParameter.NullIfEmpty(cursor));
        var page = await refusals.ListAsync(filter, PageSize, after, context.RequestAborted);
        var counts = await refusals.CountByCodeAsync(filter, context.RequestAborted);
        return PageRoutes.Page<RefusalsPage>(PageFrame.Of(context, time), new RefusalsModel(filter, page, counts, after is null));
    }
}
