using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.Contracts.Problems;
using Reports.SearchApi.Reading;

namespace Reports.SearchApi.Api.Documents;

/// <summary>The parts of a parsed document: text, outline, single passages.</summary>
internal static class DocumentEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Described(routes.MapGet("/api/documents/{id}/text", TextAsync), "text", "The clean text and the passages that cover it.");
        Described(routes.MapGet("/api/documents/{id}/outline", OutlineAsync), "outline", "The headings, in order.");
        Described(routes.MapGet("/api/documents/{id}/passages/{n}", PassageAsync), "passage", "One passage, numbered from 0.");
    }

    private static void Described(RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint
            .WithName(name)
            .WithTags("documents")
            .WithSummary(summary)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Ok<DocumentText>> TextAsync(string id, DocumentReader reader, CancellationToken cancellationToken)
    {
        var document = await reader.ReadAsync(id, cancellationToken);
        var passages = document.Passages.Select(p => new PassageSpan(p.N, p.Start, p.End, p.Path, p.Zone));
        return TypedResults.Ok(new DocumentText(id, document.Text, [.. passages]));
    }

    private static async Task<Ok<DocumentOutline>> OutlineAsync(string id, DocumentReader reader, CancellationToken cancellationToken)
    {
        var document = await reader.ReadAsync(id, cancellationToken);
        return TypedResults.Ok(new DocumentOutline(id, document.Outline));
    }

    private static async Task<Ok<DocumentPassage>> PassageAsync(string id, string n, DocumentReader reader, CancellationToken cancellationToken)
    {
        var document = await reader.ReadAsync(id, cancellationToken);
        var known = int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < document.Passages.Count;
        if (!known)
        {
            throw ProblemException.With("passage_not_found", "n", n);
        }

        var passage = document.Passages[number];
        var text = document.Text[passage.Start..passage.End];
        return TypedResults.Ok(new DocumentPassage(id, number, passage.Start, passage.End, passage.Path, passage.Zone, text, $"/documents/{id}?p={number}#p{number}"));
    }
}
