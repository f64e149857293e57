using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Api.Data;
using Reports.SearchApi.Wording;
using Reports.Storage.Refusing;

namespace Reports.SearchApi.Api.Refusals;

/// <summary><c>GET /api/refusals</c>.</summary>
internal static class RefusalsEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/refusals", AnswerAsync)
            .WithName("refusals")
            .WithTags("documents")
            .WithSummary("Files that were refused at the door, and why, the latest first. Nothing of their content is kept.")
            .AddOpenApiOperationTransformer(IntegerParameter.Describe("limit"))
            .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<ItemList<RefusalItem>>> AnswerAsync(
        [AsParameters] RefusalParameters parameters,
        string? limit,
        [Description("The next of the page before.")] string? cursor,
        IRefusalReader refusals,
        HttpRequest request,
        CancellationToken cancellationToken)
    {
        var language = request.ReadersLanguage();
        var page = await refusals.ListAsync(parameters.ToFilter(), NumberParameter.Limit(limit), WordParameter.NullIfEmpty(cursor), cancellationToken);
        return TypedResults.Ok(new ItemList<RefusalItem>([.. page.Items.Select(r => RefusalItem.Of(r, language))], page.Next));
    }
}
