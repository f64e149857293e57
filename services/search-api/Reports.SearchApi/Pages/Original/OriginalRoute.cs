using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.Contracts.Problems;
using Reports.SearchApi.Pages.Shared;
using Reports.SearchApi.Reading;
using Reports.SearchApi.Reading.Changes;

namespace Reports.SearchApi.Pages.Original;

/// <summary><c>/documents/{id}/source?p=12</c>: a passage in the original.</summary>
internal static class OriginalRoute
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/documents/{id}/source", AnswerAsync);

    private static async Task<RazorComponentResult> AnswerAsync(string id, string? p, DocumentReader reader, TimeProvider time, HttpContext context)
    {
        var document = await reader.ReadAsync(id, context.RequestAborted);
        if (!int.TryParse(p ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var n) || n >= document.Passages.Count)
        {
            throw ProblemException.With("passage_not_found", "n", p is { Length: > 20 } ? p[..20] : p ?? "");
        }

        var pieces = TextPieces.Of(document.Text, document.Passages[n], TextChanges.Of(document).Where(c => c.Passage == n));
        return PageRoutes.Page<OriginalPage>(
            PageFrame.Of(context, time), new OriginalModel(id, document.Meta.Title, document.Passages[n], document.Passages.Count, [.. pieces]));
    }
}
