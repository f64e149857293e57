using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Reports.SearchApi.Api.Data;
using Reports.SearchApi.Pages.Shared;
using Reports.SearchApi.Reading;
using Reports.SearchApi.Reading.Series;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Pages.Data;

/// <summary><c>/data?indicator=gdp&amp;place=…</c>, or <c>/data?document=…</c>.</summary>
internal static class DataRoute
{
    private const int RowsAtOnce = 50;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/data", AnswerAsync);

    private static async Task<RazorComponentResult> AnswerAsync(
        string? indicator,
        string? place,
        string? measure,
        string? year,
        string? document,
        string? cursor,
        IndicatorReader indicators,
        SeriesReader series,
        IFactReader facts,
        TimeProvider time,
        HttpContext context)
    {
        var query = DataQuery.Read(indicator, place, measure, year, document, cursor);
        var page = query.FitsNothing
            ? new FactPage<ObservationView>([], null)
            : await facts.ObservationsAsync(query.Observations(), RowsAtOnce, query.Cursor, context.RequestAborted);
        var chosen = !query.FitsNothing && query.Series() is { } filter ? (await series.ReadAsync(filter, SeriesChart.MostLines, after: null, context.RequestAborted)).Series : [];
        return PageRoutes.Page<DataPage>(
            PageFrame.Of(context, time),
            new DataModel(query, await indicators.ReadAsync(context.RequestAborted), SeriesChart.Of(chosen), [.. page.Items.Select(ObservationItem.Of)], page.Next));
    }
}
