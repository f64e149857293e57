using System.Runtime.CompilerServices;
using Reports.SearchApi.Api.Data;
using Reports.SearchApi.Reading;
using Reports.SearchApi.Reading.Series;
using Reports.SearchApi.Reading.Targets;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Tables;

/// <summary>The rows of whole tables, read page by page as they are asked for.</summary>
public sealed class DataRows(IFactReader facts, TimeProvider time)
{
    private const int PageSize = 5000;
    private const int PlacesAtOnce = 50;
    private readonly SeriesReader _series = new(facts);
    private readonly TargetReader _targets = new(facts);
    private readonly IndicatorReader _indicators = new(facts, time);

    public async IAsyncEnumerable<IndicatorItem> IndicatorsAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var indicator in await _indicators.ReadAsync(cancellationToken))
        {
            yield return indicator;
        }
    }

    public IAsyncEnumerable<ObservationItem> ObservationsAsync(ObservationFilter filter) =>
        PagesAsync((cursor, ct) => facts.ObservationsAsync(filter, PageSize, cursor, ct)).Select(ObservationItem.Of);

    public IAsyncEnumerable<EntityItem> EntitiesAsync(EntityFilter filter) =>
        PagesAsync((cursor, ct) => facts.EntitiesAsync(filter, PageSize, cursor, ct)).Select(EntityItem.Of);

    public IAsyncEnumerable<EntityCountItem> EntityCountsAsync(EntityFilter filter) =>
        PagesAsync((cursor, ct) => facts.EntityCountsAsync(filter, PageSize, cursor, ct)).Select(EntityCountItem.Of);

    public async IAsyncEnumerable<TargetItem> TargetsAsync(TargetFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string? cursor = null;
        do
        {
            var (pairs, next) = await _targets.ReadAsync(filter, PageSize, cursor, cancellationToken);
            foreach (var pair in pairs)
            {
                yield return TargetItem.Of(pair);
            }

            cursor = next;
        }
        while (cursor is not null);
    }

    public async IAsyncEnumerable<SeriesRow> SeriesAsync(ObservationFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string? after = null;
        do
        {
            var (series, next) = await _series.ReadAsync(filter, PlacesAtOnce, after, cancellationToken);
            foreach (var row in series.Select(SeriesItem.Of).SelectMany(item => item.Points.Select(point => new SeriesRow(item, point))))
            {
                yield return row;
            }

            after = next;
        }
        while (after is not null);
    }

    private static async IAsyncEnumerable<T> PagesAsync<T>(Func<string?, CancellationToken, Task<FactPage<T>>> read, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        string? cursor = null;
        do
        {
            var page = await read(cursor, cancellationToken);
            foreach (var item in page.Items)
            {
                yield return item;
            }

            cursor = page.Next;
        }
        while (cursor is not null);
    }
}
