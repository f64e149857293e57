using Microsoft.EntityFrameworkCore;
using Reports.Storage.Database;
using Reports.Storage.Model;

namespace Reports.Storage.Facts.Reading;

/// <summary>Reads observations and entities, each page a query of its own: a slow reader of a long export holds no transaction open.</summary>
public sealed class FactReader(IDatabase database) : IFactReader
{
    public Task<FactPage<ObservationView>> ObservationsAsync(ObservationFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default) =>
        RowsAsync(filter, db => FactQueries.Rows(db.Observations, filter), (source, row) => new ObservationView { Source = source, Row = row }, limit, cursor, cancellationToken);

    public Task<FactPage<EntityView>> EntitiesAsync(EntityFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default) =>
        RowsAsync(filter, db => FactQueries.Rows(db.Entities, filter), (source, row) => new EntityView { Source = source, Row = row }, limit, cursor, cancellationToken);

    public Task<FactPage<EntityCount>> EntityCountsAsync(EntityFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default)
    {
        var after = FactCursor.Parse(cursor);
        return database.ReadAsync(
            async (db, ct) =>
            {
                var counts = FactQueries.Entities(db, filter)
                    .GroupBy(e => new { e.Row.Type, e.Row.Text })
                    .Select(g => new { g.Key.Type, g.Key.Text, Mentions = g.LongCount(), Documents = g.Select(e => e.Row.DocumentId).Distinct().LongCount() });
                if (after is not null)
                {
                    var (type, text, mentions) = after;
                    counts = counts.Where(c => c.Mentions < mentions
                        || (c.Mentions == mentions && (string.Compare(c.Type, type) > 0 || (c.Type == type && string.Compare(c.Text, text) > 0))));
                }

                var found = await counts.OrderByDescending(c => c.Mentions).ThenBy(c => c.Type).ThenBy(c => c.Text).Take(limit + 1).ToListAsync(ct);
                return Page(found.ConvertAll(c => new EntityCount(c.Type, c.Text, c.Mentions, c.Documents)), limit, last => new FactCursor(last.Type, last.Text, last.Mentions));
            },
            cancellationToken);
    }

    public Task<IReadOnlyDictionary<string, long>> CountByIndicatorAsync(CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyDictionary<string, long>>(
            async (db, ct) => await FactQueries.Observations(db, new ObservationFilter())
                .Where(o => o.Row.Indicator != null)
                .GroupBy(o => o.Row.Indicator!)
                .Select(g => new { g.Key, Count = g.LongCount() })
                .ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, ct),
            cancellationToken);

    public Task<IReadOnlyList<string>> PlacesAsync(ObservationFilter filter, int limit, string? after, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<string>>(
            async (db, ct) => await FactQueries.Observations(db, filter)
                .Where(o => o.Source.Code != null && (after == null || string.Compare(o.Source.Code, after) > 0))
                .Select(o => o.Source.Code!)
                .Distinct()
                .OrderBy(code => code)
                .Take(limit)
                .ToListAsync(ct),
            cancellationToken);

    public Task<IReadOnlyList<string>> ReportingPlacesAsync(SourceFilter filter, int limit, string? after, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<string>>(
            async (db, ct) => await FactQueries.Sources(db, filter)
                .Where(s => s.Code != null && (after == null || string.Compare(s.Code, after) > 0))
                .Select(s => s.Code!)
                .Distinct()
                .OrderBy(code => code)
                .Take(limit)
                .ToListAsync(ct),
            cancellationToken);

    public Task<IReadOnlyList<FactSource>> SourcesAsync(SourceFilter filter, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<FactSource>>(
            async (db, ct) => await FactQueries.Sources(db, filter).OrderBy(s => s.Report).ThenBy(s => s.Document).ToListAsync(ct),
            cancellationToken);

    public Task<IReadOnlyList<ObservationView>> AllAsync(ObservationFilter filter, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<ObservationView>>(
            async (db, ct) => await FactQueries.Observations(db, filter).OrderBy(o => o.Source.Report).ThenBy(o => o.Source.Document).ThenBy(o => o.Row.N).ToListAsync(ct),
            cancellationToken);

    private Task<FactPage<TView>> RowsAsync<TRow, TView>(
        SourceFilter filter,
        Func<ReportsDb, IQueryable<TRow>> rows,
        Func<FactSource, TRow, TView> view,
        int limit,
        string? cursor,
        CancellationToken cancellationToken)
        where TRow : class, IFactRow
    {
        var after = FactCursor.Parse(cursor);
        return database.ReadAsync(
            async (db, ct) =>
            {
                var found = await RowPages.ReadAsync(FactQueries.Sources(db, filter), rows(db), after, limit + 1, ct);
                var (items, next) = Page(found, limit, last => new FactCursor(last.Source.Report, last.Source.Document, last.Row.N));
                return new FactPage<TView>([.. items.Select(item => view(item.Source, item.Row))], next);
            },
            cancellationToken);
    }

    private static FactPage<T> Page<T>(List<T> found, int limit, Func<T, FactCursor> cursor) => found.Count <= limit
        ? new FactPage<T>(found, null)
        : new FactPage<T>(found[..limit], cursor(found[limit - 1]).ToString());
}
