using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.Search.Answers;

namespace Reports.SearchApi.Api.Search;

/// <summary><c>GET /api/search</c>.</summary>
internal static class SearchEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/search", AnswerAsync)
            .WithName("search")
            .WithTags("search")
            .WithSummary("Searches all reports in full text.")
            .WithDescription("A query of Han characters hits a passage exactly if its folded text contains the folded query. Offsets are UTF-16 code units.")
            .AddOpenApiOperationTransformer(IntegerParameter.Describe("limit"))
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<Ok<SearchAnswer>> AnswerAsync(
        [AsParameters] SearchParameters parameters,
        TimedSearch search,
        TimeProvider time,
        HttpContext context)
    {
        var start = time.GetTimestamp();
        var answer = await search.AskAsync(parameters.ToRequest(), context.RequestAborted);
        ServerTiming.Write(context.Response, answer.BackendMs, time.GetElapsedTime(start));
        return TypedResults.Ok(answer);
    }
}
