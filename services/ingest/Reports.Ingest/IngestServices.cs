using MassTransit;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Reports.Ingest.Collecting;
using Reports.Ingest.Documents;
using Reports.Ingest.Intake;
using Reports.Ingest.LedgerKeeping;
using Reports.Ingest.Uploading;

namespace Reports.Ingest;

/// <summary>Ingest: takes files in, keeps the ledger, and answers for documents.</summary>
public static class IngestServices
{
    public static IServiceCollection AddIngest(this IServiceCollection services, IngestSettings settings)
    {
        services.AddSingleton(settings.Intake);
        services.AddSingleton(settings.Archives);
        services.AddSingleton<RefusalBook>();
        services.AddSingleton<Door>();
        services.AddSingleton<LedgerPatience>();
        CollectingServices.AddParts(services, settings);
        return services;
    }

    /// <summary>What ingest consumes: everything that happens to a document.</summary>
    public static void AddIngestConsumers(this IBusRegistrationConfigurator bus) => bus.AddConsumer<LedgerConsumer, LedgerConsumerDefinition>();

    public static void MapIngest(this IEndpointRouteBuilder routes)
    {
        CollectingServices.MapCollecting(routes);
        var documents = routes.MapGroup("/api/documents").WithTags("Documents");
        documents.MapPost("", UploadEndpoint.HandleAsync)
            .WithName("upload").WithSummary("Uploads one or more files (multipart parts named files; a zip brings each of its files; fields code, genre and plan before them say what they are).")
            .DisableAntiforgery()
            .Produces<UploadAnswer>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
        documents.MapGet("", DocumentEndpoints.ListAsync)
            .WithName("documents").WithSummary("Lists documents, newest first.").Produces<DocumentList>();
        documents.MapGet("/events", EventEndpoint.Handle)
            .WithName("document-events").WithSummary("Changes of state as server-sent events {id, state, at}.");
        documents.MapGet("/{id}", DocumentEndpoints.GetAsync)
            .WithName("document").WithSummary("A document with its state and steps.").Produces<DocumentAnswer>().ProducesProblem(StatusCodes.Status404NotFound);
        documents.MapGet("/{id}/original", DocumentEndpoints.OriginalAsync)
            .WithName("original").WithSummary("The bytes as they were received.").ProducesProblem(StatusCodes.Status404NotFound);
        documents.MapDelete("/{id}", DocumentEndpoints.DeleteAsync)
            .WithName("withdraw").WithSummary("Withdraws a document.").Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
        documents.MapPost("/replay", ReplayEndpoints.ManyAsync)
            .WithName("replay-many").WithSummary("Puts the failed and rejected documents that fit through again, at most 1,000 at once; all of them only with their number (confirm).")
            .Produces<ReplayAnswer>().ProducesProblem(StatusCodes.Status400BadRequest);
        documents.MapPost("/{id}/replay", ReplayEndpoints.OneAsync)
            .WithName("replay").WithSummary("Puts a failed or rejected document through again.").Produces<DocumentAnswer>().ProducesProblem(StatusCodes.Status404NotFound);
    }
}
