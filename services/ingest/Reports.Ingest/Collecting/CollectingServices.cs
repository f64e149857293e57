using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Reports.Ingest.Collecting.Fetching;
using Reports.Ingest.Collecting.Folder;
using Reports.Ingest.Collecting.Sources;
using Reports.Storage.Collecting;

namespace Reports.Ingest.Collecting;

/// <summary>What comes in by itself: watched folders and sources.</summary>
public static class CollectingServices
{
    /// <summary>Watches and visits in this process.</summary>
    public static IServiceCollection AddCollecting(this IServiceCollection services)
    {
        services.AddHostedService<FolderService>();
        services.AddHostedService<VisitService>();
        return services;
    }

    internal static void AddParts(IServiceCollection services, IngestSettings settings)
    {
        services.AddSingleton(settings.Collect);
        services.AddSingleton<GuardedHttp>();
        services.AddSingleton<HostGate>();
        services.AddSingleton<Fetcher>();
        services.AddSingleton<Visitor>();
        services.AddSingleton<VisitSignal>();
        services.AddSingleton(s => new SourceFile(settings.SourcesFile, s.GetRequiredService<SourceRegistry>(), s.GetRequiredService<ILogger<SourceFile>>()));
    }

    internal static void MapCollecting(IEndpointRouteBuilder routes)
    {
        var sources = routes.MapGroup("/api/sources").WithTags("Sources");
        sources.MapGet("", SourceEndpoints.ListAsync).WithName("sources").WithSummary("The register of sources, by id.").Produces<SourceList>();
        sources.MapPost("", SourceEndpoints.AddAsync).WithName("add-source").WithSummary("Adds a source; it is visited at once.")
            .Accepts<SourceInput>("application/json").Produces<SourceAnswer>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        sources.MapGet("/{id}", SourceEndpoints.GetAsync).WithName("source").WithSummary("A source with its latest visit.")
            .Produces<SourceAnswer>().ProducesProblem(StatusCodes.Status404NotFound);
        sources.MapPut("/{id}", SourceEndpoints.ChangeAsync).WithName("put-source").WithSummary("Adds or changes a source.")
            .Accepts<SourceInput>("application/json").Produces<SourceAnswer>().Produces<SourceAnswer>(StatusCodes.Status201Created)
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        sources.MapDelete("/{id}", SourceEndpoints.RemoveAsync).WithName("remove-source").WithSummary("Takes a source out; its documents stay.")
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        sources.MapGet("/{id}/visits", SourceEndpoints.VisitsAsync).WithName("visits").WithSummary("The visits to a source, newest first.")
            .Produces<VisitList>().ProducesProblem(StatusCodes.Status404NotFound);
        sources.MapPost("/{id}/visit", SourceEndpoints.VisitAsync).WithName("visit").WithSummary("Visits a source now.")
            .Produces<SourceAnswer>(StatusCodes.Status202Accepted).ProducesProblem(StatusCodes.Status404NotFound);
        routes.MapGet("/api/folders/files", FolderEndpoints.FilesAsync).WithTags("Sources")
            .WithName("folder-files").WithSummary("Files of watched folders, newest first; refused=true: those that were refused.").Produces<FolderFileList>();
    }
}
