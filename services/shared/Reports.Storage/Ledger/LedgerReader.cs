using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Documents;
using Reports.Storage.Database;
using Reports.Storage.Model;

namespace Reports.Storage.Ledger;

/// <summary>Answers what people and pages ask of the ledger.</summary>
public sealed class LedgerReader(IDatabase database, TimeProvider time) : ILedgerReader
{
    // Databases limit how many parameters a statement may have.
    private const int LargestIn = 500;

    public Task<DocumentView?> FindAsync(string documentId, CancellationToken cancellationToken = default) =>
        database.ReadAsync(
            async (db, ct) =>
            {
                var pair = await DocumentQueries.Joined(db).FirstOrDefaultAsync(j => j.Document.Id == documentId, ct);
                if (pair is null)
                {
                    return null;
                }

                var steps = await db.Steps.Where(s => s.DocumentId == documentId).OrderBy(s => s.At).ThenBy(s => s.Id).ToListAsync(ct);
                return DocumentViews.Of(pair.Document, pair.Catalogue, steps) with { Provenance = await Provenances.OfAsync(db, documentId, ct) };
            },
            cancellationToken);

    public Task<IReadOnlyList<DocumentView>> FindManyAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<DocumentView>>(
            async (db, ct) =>
            {
                var found = new List<DocumentView>(documentIds.Count);
                foreach (var ids in documentIds.Chunk(LargestIn))
                {
                    var rows = await DocumentQueries.Joined(db).Where(j => ids.Contains(j.Document.Id)).ToListAsync(ct);
                    found.AddRange(rows.Select(j => DocumentViews.Of(j.Document, j.Catalogue, [])));
                }

                return found;
            },
            cancellationToken);

    public Task<DocumentPage> ListAsync(DocumentFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default)
    {
        var after = cursor is null ? null : ListCursor.Parse(cursor);
        return database.ReadAsync(
            async (db, ct) =>
            {
                var query = DocumentQueries.Filtered(DocumentQueries.Joined(db), filter);
                if (after is not null)
                {
                    query = query.Where(j => j.Document.ReceivedAt < after.ReceivedAt
                        || (j.Document.ReceivedAt == after.ReceivedAt && string.Compare(j.Document.Id, after.Id) < 0));
                }

                var rows = await query
                    .OrderByDescending(j => j.Document.ReceivedAt).ThenByDescending(j => j.Document.Id)
                    .Take(limit + 1)
                    .ToListAsync(ct);
                var items = rows.Take(limit).Select(j => DocumentViews.Of(j.Document, j.Catalogue, [])).ToList();
                var next = rows.Count > limit ? new ListCursor(items[^1].ReceivedAt, items[^1].Id).ToString() : null;
                return new DocumentPage(items, next);
            },
            cancellationToken);
    }

    public async Task<IReadOnlyList<StageFigures>> StagesAsync(CancellationToken cancellationToken = default) =>
    [
        await StageAsync("parse", DocumentState.Received, "received", ["parsed", "rejected"], cancellationToken),
        await StageAsync("index", DocumentState.Parsed, "parsed", ["indexed"], cancellationToken),
    ];

    public Task<IReadOnlyDictionary<DocumentState, long>> CountByStateAsync(CancellationToken cancellationToken = default) =>
        CountByStateAsync(new DocumentFilter(), cancellationToken);

    public Task<IReadOnlyDictionary<DocumentState, long>> CountByStateAsync(DocumentFilter filter, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyDictionary<DocumentState, long>>(
            async (db, ct) => await DocumentQueries.States(db, filter with { State = null })
                .GroupBy(state => state)
                .Select(g => new { g.Key, Count = g.LongCount() })
                .ToDictionaryAsync(g => g.Key, g => g.Count, ct),
            cancellationToken);

    public Task<IReadOnlyList<DocumentView>> FailuresAsync(int limit, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<DocumentView>>(
            async (db, ct) =>
            {
                var rows = await DocumentQueries.Joined(db)
                    .Where(j => j.Document.State == DocumentState.Failed)
                    .OrderByDescending(j => j.Document.StateSince)
                    .Take(limit)
                    .ToListAsync(ct);
                return rows.ConvertAll(j => DocumentViews.Of(j.Document, j.Catalogue, []));
            },
            cancellationToken);

    private Task<StageFigures> StageAsync(string stage, DocumentState state, string entry, string[] exits, CancellationToken cancellationToken)
    {
        var since = time.GetUtcNow().AddMinutes(-1);
        return database.ReadAsync(
            async (db, ct) =>
            {
                var waiting = db.Documents.Where(d => d.State == state);
                return new StageFigures(
                    stage,
                    await waiting.LongCountAsync(ct),
                    await waiting.OrderBy(d => d.StateSince).Select(d => (DateTimeOffset?)d.StateSince).FirstOrDefaultAsync(ct),
                    await db.Steps.LongCountAsync(s => s.Step == entry && s.At >= since, ct),
                    await db.Steps.LongCountAsync(s => exits.Contains(s.Step) && s.At >= since, ct),
                    await db.Documents.LongCountAsync(d => d.State == DocumentState.Failed && d.FailedStep == stage, ct));
            },
            cancellationToken);
    }
}
