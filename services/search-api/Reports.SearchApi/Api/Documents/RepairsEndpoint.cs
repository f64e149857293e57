using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.Contracts.Problems;
using Reports.SearchApi.Reading;
using Reports.SearchApi.Reading.Changes;

namespace Reports.SearchApi.Api.Documents;

/// <summary><c>GET /api/documents/{id}/repairs</c>.</summary>
internal static class RepairsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/documents/{id}/repairs", AnswerAsync)
            .WithName("repairs")
            .WithTags("documents")
            .WithSummary("The encoding that was decided, and every place where the clean text differs from the extracted one, with what stood there.")
            .AddOpenApiOperationTransformer(IntegerParameter.Describe("limit"))
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);

    private static async Task<Ok<DocumentRepairs>> AnswerAsync(
        string id,
        [Description("A kind of repair, such as page_number.")] string? kind,
        string? limit,
        string? cursor,
        DocumentReader reader,
        CancellationToken cancellationToken)
    {
        var (most, from) = (NumberParameter.Limit(limit), From(cursor));
        var document = await reader.ReadAsync(id, cancellationToken);
        var found = TextChanges.Of(document).Where(c => c.N >= from && (string.IsNullOrEmpty(kind) || c.Kind == kind)).Take(most + 1).ToList();
        var items = found.Take(most).Select(c => new RepairItem(
            c.N, c.Kind, c.Start, c.End, document.Text[c.Start..c.End], c.Source, c.Dropped, c.Passage, $"/documents/{id}/source?p={c.Passage}"));
        var next = found.Count > most ? found[most].N.ToString(CultureInfo.InvariantCulture) : null;
        return TypedResults.Ok(new DocumentRepairs(id, document.Encoding, [.. RepairGroups.Counts(document.Repairs)], [.. items], next));
    }

    private static int From(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor))
        {
            return 0;
        }

        return int.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : throw new ProblemException("bad_cursor");
    }
}
