using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Api.Coverage;
using Reports.SearchApi.Pages.Shared;
using Reports.SearchApi.Reading;

namespace Reports.SearchApi.Pages.Coverage;

/// <summary><c>/coverage?code=&amp;level=&amp;year=&amp;genre=</c>: places by years.</summary>
internal static class CoverageRoute
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/coverage", AnswerAsync);

    private static async Task<RazorComponentResult> AnswerAsync(string? code, string? level, string? year, string? genre, CoverageReader coverage, TimeProvider time, HttpContext context)
    {
        var query = CoverageQuery.Read(code, level, year, genre, time.GetUtcNow());
        return PageRoutes.Page<CoveragePage>(PageFrame.Of(context, time), new CoverageModel(query, await coverage.ReadAsync(query, context.RequestAborted)));
    }
}
