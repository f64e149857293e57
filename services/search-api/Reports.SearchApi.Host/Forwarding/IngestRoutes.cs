namespace Reports.SearchApi.Host.Forwarding;

/// <summary>What ingest owns, described here so that the one OpenAPI document of the one address holds it.</summary>
internal static class IngestRoutes
{
    private static readonly TimeSpan SilenceOfEvents = TimeSpan.FromHours(1);

    public static void AddIngestForwarding(this IHostApplicationBuilder builder)
    {
        var ingest = Uri.TryCreate(builder.Configuration["Ingest:Url"] ?? "http://ingest:8080/", UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address
            : throw new InvalidOperationException("Ingest:Url must be an address beginning with http:// or https://.");
        builder.Services.AddHttpForwarder();
        builder.Services.AddSingleton(services => ActivatorUtilities.CreateInstance<IngestForwarding>(services, ingest));
    }

    public static void MapIngestForwarding(this IEndpointRouteBuilder routes)
    {
        Describe(routes.MapPost("/api/documents", ForwardAsync), "upload", "Takes in files: multipart/form-data, parts named files.")
            .Produces(StatusCodes.Status202Accepted, contentType: "application/json")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        Describe(routes.MapGet("/api/documents", ForwardAsync), "documents", "Documents, newest first (state, code, place, year, genre, flag, q, limit, cursor).");
        Describe(routes.MapGet("/api/documents/events", ForwardEventsAsync), "document-events", "Changes of state as server-sent events {id, state, at}.");
        Describe(routes.MapGet("/api/documents/{id}", ForwardAsync), "document", "State, steps, warnings and metadata of a document.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        Describe(routes.MapGet("/api/documents/{id}/original", ForwardAsync), "original", "The file as it was received.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        Describe(routes.MapDelete("/api/documents/{id}", ForwardAsync), "withdraw", "Withdraws a document: gone from search for good.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        Describe(routes.MapPost("/api/documents/replay", ForwardAsync), "replay-many", "Puts the failed and rejected documents that fit through again, at most 1,000 at once (state, code, place, year, genre, flag, q, limit; confirm=their number where nothing but state is given).")
            .ProducesProblem(StatusCodes.Status400BadRequest);
        Describe(routes.MapPost("/api/documents/{id}/replay", ForwardAsync), "replay", "Puts a failed or rejected document through again.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        routes.Map("/api/documents/{**rest}", ForwardAsync).ExcludeFromDescription();
        SourceRoutes.Map(routes, Describe, ForwardAsync);
    }

    private static RouteHandlerBuilder Describe(RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint
            .WithName(name)
            .WithTags("documents")
            .WithSummary(summary)
            .ProducesProblem(StatusCodes.Status502BadGateway);

    private static Task ForwardAsync(HttpContext context, IngestForwarding ingest) => ingest.SendAsync(context);

    private static Task ForwardEventsAsync(HttpContext context, IngestForwarding ingest) => ingest.SendAsync(context, SilenceOfEvents);
}
