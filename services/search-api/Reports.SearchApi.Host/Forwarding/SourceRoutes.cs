namespace Reports.SearchApi.Host.Forwarding;

/// <summary>The register of sources and the watched folders, which ingest owns.</summary>
internal static class SourceRoutes
{
    public static void Map(
        IEndpointRouteBuilder routes, Func<RouteHandlerBuilder, string, string, RouteHandlerBuilder> describe, Func<HttpContext, IngestForwarding, Task> forward)
    {
        describe(routes.MapGet("/api/sources", forward), "sources", "The register of sources, by id (limit, cursor).");
        describe(routes.MapPost("/api/sources", forward), "add-source", "Adds a source; it is visited at once.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status409Conflict);
        describe(routes.MapGet("/api/sources/{id}", forward), "source", "A source with its latest visit.").ProducesProblem(StatusCodes.Status404NotFound);
        describe(routes.MapPut("/api/sources/{id}", forward), "put-source", "Adds or changes a source.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status409Conflict);
        describe(routes.MapDelete("/api/sources/{id}", forward), "remove-source", "Takes a source out; its documents stay.")
            .ProducesProblem(StatusCodes.Status404NotFound);
        describe(routes.MapGet("/api/sources/{id}/visits", forward), "visits", "The visits to a source, newest first (limit, cursor).")
            .ProducesProblem(StatusCodes.Status404NotFound);
        describe(routes.MapPost("/api/sources/{id}/visit", forward), "visit", "Visits a source now.").ProducesProblem(StatusCodes.Status404NotFound);
        describe(routes.MapGet("/api/folders/files", forward), "folder-files", "Files of watched folders, newest first (refused).");
    }
}
