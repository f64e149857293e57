using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.Contracts.Documents;
using Reports.Search.Answering;
using Reports.Search.Query;
using Reports.SearchApi.Pages.Shared;
using Reports.SearchApi.Reading;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Pages.Reader;

/// <summary><c>/documents/{id}?p=12&amp;q=…#p12</c>.</summary>
internal static class ReaderRoute
{
    private const int LongestQuery = 256;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/documents/{id}", AnswerAsync);

    private static async Task<RazorComponentResult> AnswerAsync(string id, string? p, string? q, DocumentReader reader, TimeProvider time, HttpContext context)
    {
        var document = await reader.FindAsync(id, context.RequestAborted);
        var parsed = await reader.ParsedOfAsync(document, context.RequestAborted);
        var query = string.IsNullOrWhiteSpace(q) || q.Length > LongestQuery ? null : q;
        var open = int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
        return PageRoutes.Page<ReaderPage>(PageFrame.Of(context, time), ModelOf(document, parsed, query, open));
    }

    private static ReaderModel ModelOf(DocumentView document, ParsedDocument? parsed, string? query, int? open)
    {
        if (parsed is null)
        {
            return new ReaderModel(document, document.Meta, [], [], query, open);
        }

        var stretch = Stretch.Around(parsed.Passages, open);
        var blocks = new TextBlocks(parsed, query is null ? null : new QueryMarks(query, Synonyms.Default));
        return new ReaderModel(document, document.Meta ?? parsed.Meta, blocks.Outline(stretch), blocks.Passages(stretch), query, open, stretch);
    }
}
