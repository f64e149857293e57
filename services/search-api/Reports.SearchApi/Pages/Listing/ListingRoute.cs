using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.Contracts.Documents;
using Reports.Contracts.Problems;
using Reports.SearchApi.Pages.Shared;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Pages.Listing;

/// <summary><c>/documents?state=&amp;q=</c>.</summary>
internal static class ListingRoute
{
    private const int PageSize = 50;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/documents", AnswerAsync);

    private static async Task<RazorComponentResult> AnswerAsync(string? state, string? q, string? cursor, ILedgerReader ledger, TimeProvider time, HttpContext context)
    {
        var wanted = StateOf(state);
        var name = string.IsNullOrWhiteSpace(q) ? null : q.Trim();
        var after = string.IsNullOrEmpty(cursor) ? null : cursor;
        var page = await ledger.ListAsync(new DocumentFilter(wanted, Q: name), PageSize, after, context.RequestAborted);
        return PageRoutes.Page<ListingPage>(PageFrame.Of(context, time), new ListingModel(page, wanted, name, after is null));
    }

    private static DocumentState? StateOf(string? word)
    {
        if (string.IsNullOrEmpty(word))
        {
            return null;
        }

        var known = Enum.GetValues<DocumentState>().Where(s => Wording.Words.Wire(s) == word).ToList();
        return known.Count == 1 ? known[0] : throw new ProblemException("bad_parameter", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = "state",
            ["value"] = word,
            ["expected"] = string.Join(", ", Enum.GetValues<DocumentState>().Select(Wording.Words.Wire)),
        });
    }
}
