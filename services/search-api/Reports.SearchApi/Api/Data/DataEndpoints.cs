using System.ComponentModel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Reading;
using Reports.SearchApi.Reading.Series;
using Reports.SearchApi.Tables;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Api.Data;

/// <summary>What the reports state, as data: indicators, observations, series and entities.</summary>
internal static class DataEndpoints
{
    private const string FormatWords = "json (default), csv, jsonl, xlsx, parquet.";

    public static void Map(IEndpointRouteBuilder routes)
    {
        Described(routes.MapGet("/api/indicators", IndicatorsAsync), "indicators", "The catalogue of indicators, with the number of observations of each.")
            .Produces<ItemList<IndicatorItem>>();
        Described(routes.MapGet("/api/observations", ObservationsAsync), "observations", "Figures and promises of the reports, each with its sentence.")
            .Produces<ItemList<ObservationItem>>();
        Described(routes.MapGet("/api/series", SeriesAsync), "series", "An indicator over the years, at one place or several; behind each point its observation.")
            .Produces<ItemList<SeriesItem>>();
        Described(routes.MapGet("/api/entities", EntitiesAsync), "entities", "Named things of the reports: mentions, or names with counts.")
            .Produces<ItemList<EntityItem>>()
            .Produces<ItemList<EntityCountItem>>();
        Described(routes.MapGet("/api/documents/{id}/observations", OfDocumentAsync), "document-observations", "The figures and promises of a document, in order.")
            .Produces<ItemList<ObservationItem>>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        Described(routes.MapGet("/api/documents/{id}/entities", NamedInAsync), "document-entities", "The named things of a document, in order.")
            .Produces<ItemList<EntityItem>>()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static RouteHandlerBuilder Described(RouteHandlerBuilder endpoint, string name, string summary) =>
        endpoint
            .WithName(name)
            .WithTags("data")
            .WithSummary(summary)
            .WithDescription("format= or Accept gives the whole list as csv (UTF-8 with a byte order mark), jsonl, xlsx or parquet, without limit and cursor.")
            .AddOpenApiOperationTransformer(IntegerParameter.Describe("limit"))
            .ProducesProblem(StatusCodes.Status400BadRequest);

    private static async Task<IResult> IndicatorsAsync([Description(FormatWords)] string? format, IndicatorReader indicators, DataRows rows, HttpContext context) =>
        FormatParameter.Read(format, context.Request) is { } file
            ? TableAnswer.Of(file, DataTables.Indicators, rows.IndicatorsAsync(), context)
            : TypedResults.Ok(new ItemList<IndicatorItem>(await indicators.ReadAsync(context.RequestAborted), null));

    private static async Task<IResult> ObservationsAsync([AsParameters] ObservationParameters parameters, IFactReader facts, DataRows rows, HttpContext context)
    {
        var filter = parameters.ToFilter();
        if (FormatParameter.Read(parameters.Format, context.Request) is { } file)
        {
            return TableAnswer.Of(file, DataTables.Observations, rows.ObservationsAsync(filter), context);
        }

        var page = await facts.ObservationsAsync(filter, NumberParameter.Limit(parameters.Limit), WordParameter.NullIfEmpty(parameters.Cursor), context.RequestAborted);
        return TypedResults.Ok(new ItemList<ObservationItem>([.. page.Items.Select(ObservationItem.Of)], page.Next));
    }

    private static async Task<IResult> SeriesAsync([AsParameters] SeriesParameters parameters, SeriesReader reader, DataRows rows, HttpContext context)
    {
        var filter = parameters.ToFilter();
        if (FormatParameter.Read(parameters.Format, context.Request) is { } file)
        {
            return TableAnswer.Of(file, DataTables.Series, rows.SeriesAsync(filter), context, $"-{filter.Indicators[0]}");
        }

        var (series, next) = await reader.ReadAsync(filter, NumberParameter.Limit(parameters.Limit), parameters.After(), context.RequestAborted);
        return TypedResults.Ok(new ItemList<SeriesItem>([.. series.Select(SeriesItem.Of)], next));
    }

    private static Task<IResult> EntitiesAsync([AsParameters] EntityParameters parameters, IFactReader facts, DataRows rows, HttpContext context) =>
        parameters.Grouped() ? NamesAsync(parameters, facts, rows, context) : MentionsAsync(parameters, facts, rows, context);

    private static async Task<IResult> NamesAsync(EntityParameters parameters, IFactReader facts, DataRows rows, HttpContext context)
    {
        var filter = parameters.ToFilter();
        if (FormatParameter.Read(parameters.Format, context.Request) is { } file)
        {
            return TableAnswer.Of(file, DataTables.EntityCounts, rows.EntityCountsAsync(filter), context);
        }

        var page = await facts.EntityCountsAsync(filter, NumberParameter.Limit(parameters.Limit), WordParameter.NullIfEmpty(parameters.Cursor), context.RequestAborted);
        return TypedResults.Ok(new ItemList<EntityCountItem>([.. page.Items.Select(EntityCountItem.Of)], page.Next));
    }

    private static async Task<IResult> MentionsAsync(EntityParameters parameters, IFactReader facts, DataRows rows, HttpContext context)
    {
        var filter = parameters.ToFilter();
        if (FormatParameter.Read(parameters.Format, context.Request) is { } file)
        {
            return TableAnswer.Of(file, DataTables.Entities, rows.EntitiesAsync(filter), context);
        }

        var page = await facts.EntitiesAsync(filter, NumberParameter.Limit(parameters.Limit), WordParameter.NullIfEmpty(parameters.Cursor), context.RequestAborted);
        return TypedResults.Ok(new ItemList<EntityItem>([.. page.Items.Select(EntityItem.Of)], page.Next));
    }

    private static async Task<IResult> OfDocumentAsync(string id, [AsParameters] ObservationParameters parameters, DocumentReader documents, IFactReader facts, DataRows rows, HttpContext context)
    {
        await documents.FindIndexedAsync(id, context.RequestAborted);
        return await ObservationsAsync(parameters with { Document = id }, facts, rows, context);
    }

    private static async Task<IResult> NamedInAsync(string id, [AsParameters] EntityParameters parameters, DocumentReader documents, IFactReader facts, DataRows rows, HttpContext context)
    {
        await documents.FindIndexedAsync(id, context.RequestAborted);
        return await EntitiesAsync(parameters with { Document = id }, facts, rows, context);
    }
}
