using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Wording;

namespace Reports.SearchApi.Api.Ops;

/// <summary>What operators read: queues and failures.</summary>
internal static class OpsEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/ops/queues", QueuesAsync)
            .WithName("queues")
            .WithTags("operations")
            .WithSummary("Depth, age of the oldest, rates, consumers and failures of every queue.");
        routes.MapGet("/api/ops/failures", FailuresAsync)
            .WithName("failures")
            .WithTags("operations")
            .WithSummary("The latest failures in groups of one kind.");
    }

    private static async Task<Ok<QueueReport>> QueuesAsync(QueueBoard board, CancellationToken cancellationToken) =>
        TypedResults.Ok(await board.ReadAsync(cancellationToken));

    private static async Task<Ok<FailureReport>> FailuresAsync(FailureBoard board, HttpRequest request, CancellationToken cancellationToken) =>
        TypedResults.Ok(await board.ReadAsync(request.ReadersLanguage(), cancellationToken));
}
