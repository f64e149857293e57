using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Api.Search;
using Reports.SearchApi.Pages.Shared;

namespace Reports.SearchApi.Pages.Results;

/// <summary><c>/search?q=…</c>.</summary>
internal static class ResultsRoute
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/search", AnswerAsync);

    private static async Task<RazorComponentResult> AnswerAsync(
        [AsParameters] SearchParameters parameters,
        TimedSearch search,
        TimeProvider time,
        HttpContext context)
    {
        var start = time.GetTimestamp();
        var request = parameters.ToRequest();
        var answer = await search.AskAsync(request, context.RequestAborted);
        ServerTiming.Write(context.Response, answer.BackendMs, time.GetElapsedTime(start));
        return PageRoutes.Page<ResultsPage>(PageFrame.Of(context, time), new ResultsModel(request, answer));
    }
}
