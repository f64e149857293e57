using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Pages.Shared;
using Reports.SearchApi.Reading;

namespace Reports.SearchApi.Pages.Reader;

/// <summary><c>/documents/{id}?p=12&amp;q=…&amp;repairs=1#p12</c>.</summary>
internal static class ReaderRoute
{
    private const int LongestQuery = 256;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/documents/{id}", AnswerAsync);

    private static async Task<RazorComponentResult> AnswerAsync(string id, string? p, string? q, string? repairs, DocumentReader reader, TimeProvider time, HttpContext context)
    {
        var document = await reader.FindAsync(id, context.RequestAborted);
        var parsed = await reader.ParsedOfAsync(document, context.RequestAborted);
        var query = string.IsNullOrWhiteSpace(q) || q.Length > LongestQuery ? null : q;
        var open = int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        return PageRoutes.Page<ReaderPage>(PageFrame.Of(context, time), ReaderModels.Of(document, parsed, query, open, repairs == "1"));
    }
}
