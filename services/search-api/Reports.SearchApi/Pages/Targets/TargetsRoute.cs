using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Pages.Shared;
using Reports.SearchApi.Reading.Targets;

namespace Reports.SearchApi.Pages.Targets;

/// <summary><c>/targets?place=&amp;year=&amp;genre=&amp;indicator=&amp;status=&amp;report=</c>: targets and what became of them.</summary>
internal static class TargetsRoute
{
    private const int PageSize = 100;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/targets", AnswerAsync);

    private static async Task<RazorComponentResult> AnswerAsync(string? cursor, TargetReader targets, TimeProvider time, HttpContext context)
    {
        var query = TargetsQuery.Read(context.Request.Query);
        var after = string.IsNullOrEmpty(cursor) ? null : cursor;
        var (pairs, next) = await targets.ReadAsync(query.Parameters.ToFilter(), PageSize, after, context.RequestAborted);
        return PageRoutes.Page<TargetsPage>(PageFrame.Of(context, time), new TargetsModel(query, pairs, next, after is null));
    }
}
