using Microsoft.EntityFrameworkCore;
using Reports.Storage.Database;
using Reports.Storage.Ledger;
using Reports.Storage.Model;

namespace Reports.Storage.Collecting;

/// <inheritdoc/>
public sealed class CollectionReader(IDatabase database) : ICollectionReader
{
    public Task<IReadOnlyList<SourceView>> SourcesAsync(int limit, string? after = null, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<SourceView>>(
            async (db, ct) =>
            {
                var query = after is null ? db.Sources : db.Sources.Where(s => string.Compare(s.Id, after) > 0);
                return await WithVisitsAsync(db, await query.OrderBy(s => s.Id).Take(limit).ToListAsync(ct), ct);
            },
            cancellationToken);

    public Task<SourceView?> FindSourceAsync(string id, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            async (db, ct) => (await WithVisitsAsync(db, await db.Sources.Where(s => s.Id == id).ToListAsync(ct), ct)).FirstOrDefault(),
            cancellationToken);

    public Task<IReadOnlyList<VisitView>> VisitsAsync(string sourceId, int limit, long? before = null, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<VisitView>>(
            async (db, ct) =>
            {
                var rows = await db.Visits
                    .Where(v => v.SourceId == sourceId && (before == null || v.Id < before))
                    .OrderByDescending(v => v.Id)
                    .Take(limit)
                    .ToListAsync(ct);
                return rows.ConvertAll(SourceRows.ViewOf);
            },
            cancellationToken);

    public Task<IReadOnlyList<TakenFile>> FilesAsync(int limit, bool refused, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<TakenFile>>(
            async (db, ct) =>
            {
                var rows = await db.TakenFiles
                    .Where(f => !refused || f.ProblemCode != null)
                    .OrderByDescending(f => f.At).ThenByDescending(f => f.Id)
                    .Take(limit)
                    .ToListAsync(ct);
                return rows.ConvertAll(row => new TakenFile(
                    new FolderFile(row.Path, row.Size, row.ModifiedAt), row.DocumentId, NoticeJson.Read(row.ProblemCode, row.ProblemArguments), row.At));
            },
            cancellationToken);

    private static async Task<IReadOnlyList<SourceView>> WithVisitsAsync(ReportsDb db, List<SourceRow> rows, CancellationToken cancellationToken)
    {
        var ids = rows.ConvertAll(row => row.Id);
        var latest = db.Visits.Where(v => ids.Contains(v.SourceId)).GroupBy(v => v.SourceId).Select(g => g.Max(v => v.Id));
        var visits = await db.Visits.Where(v => latest.Contains(v.Id)).ToDictionaryAsync(v => v.SourceId, cancellationToken);
        return rows.ConvertAll(row => SourceRows.ViewOf(row, visits.GetValueOrDefault(row.Id)));
    }
}
