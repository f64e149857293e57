using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Reading;
using Reports.SearchApi.Reading.Series;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Api.Data;

/// <summary>What the reports state, as data: indicators, observations, series and entities.</summary>
internal static class DataEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        Described(routes.MapGet("/api/indicators", IndicatorsAsync), "indicators", "The catalogue of indicators, with the number of observations of each.");
        Described(routes.MapGet("/api/observations", ObservationsAsync), "observations", "Figures and promises of the reports, each with its sentence.");
        Described(routes.MapGet("/api/series", SeriesAsync), "series", "An indicator over the years, at one place or several; behind each point its observation.");
        Described(routes.MapGet("/api/entities", EntitiesAsync), "entities", "Named things of the reports: mentions, or names with counts.")
            .Produces<ItemList<EntityItem>>()
            .Produces<ItemList<EntityCountItem>>();
        Described(routes.MapGet("/api/documents/{id}/observations", OfDocumentAsync), "document-observations", "The figures and promises of a document, in order.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        Described(routes.MapGet("/api/documents/{id}/entities", NamedInAsync), "document-entities", "The named things of a document, in order.")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static RouteHandlerBuilder Described(RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint
            .WithName(name)
            .WithTags("data")
            .WithSummary(summary)
            .AddOpenApiOperationTransformer(IntegerParameter.Describe("limit"))
            .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<Ok<ItemList<IndicatorItem>>> IndicatorsAsync(IndicatorReader indicators, CancellationToken cancellationToken) =>
        TypedResults.Ok(new ItemList<IndicatorItem>(await indicators.ReadAsync(cancellationToken), null));

    private static async Task<Ok<ItemList<ObservationItem>>> ObservationsAsync([AsParameters] ObservationParameters parameters, IFactReader facts, CancellationToken cancellationToken)
    {
        var page = await facts.ObservationsAsync(parameters.ToFilter(), NumberParameter.Limit(parameters.Limit), WordParameter.NullIfEmpty(parameters.Cursor), cancellationToken);
        return TypedResults.Ok(new ItemList<ObservationItem>([.. page.Items.Select(ObservationItem.Of)], page.Next));
    }

    private static async Task<Ok<ItemList<SeriesItem>>> SeriesAsync([AsParameters] SeriesParameters parameters, SeriesReader reader, CancellationToken cancellationToken)
    {
        var (series, next) = await reader.ReadAsync(parameters.ToFilter(), NumberParameter.Limit(parameters.Limit), parameters.After(), cancellationToken);
        return TypedResults.Ok(new ItemList<SeriesItem>([.. series.Select(SeriesItem.Of)], next));
    }

    private static async Task<IResult> EntitiesAsync([AsParameters] EntityParameters parameters, IFactReader facts, CancellationToken cancellationToken)
    {
        var (filter, limit, cursor) = (parameters.ToFilter(), NumberParameter.Limit(parameters.Limit), WordParameter.NullIfEmpty(parameters.Cursor));
        if (parameters.Grouped())
        {
            var names = await facts.EntityCountsAsync(filter, limit, cursor, cancellationToken);
            return TypedResults.Ok(new ItemList<EntityCountItem>([.. names.Items.Select(EntityCountItem.Of)], names.Next));
        }

        var mentions = await facts.EntitiesAsync(filter, limit, cursor, cancellationToken);
        return TypedResults.Ok(new ItemList<EntityItem>([.. mentions.Items.Select(EntityItem.Of)], mentions.Next));
    }

    private static async Task<Ok<ItemList<ObservationItem>>> OfDocumentAsync(string id, [AsParameters] ObservationParameters parameters, DocumentReader documents, IFactReader facts, CancellationToken cancellationToken)
    {
        await documents.FindIndexedAsync(id, cancellationToken);
        return await ObservationsAsync(parameters with { Document = id }, facts, cancellationToken);
    }

    private static async Task<IResult> NamedInAsync(string id, [AsParameters] EntityParameters parameters, DocumentReader documents, IFactReader facts, CancellationToken cancellationToken)
    {
        await documents.FindIndexedAsync(id, cancellationToken);
        return await EntitiesAsync(parameters with { Document = id }, facts, cancellationToken);
    }
}
