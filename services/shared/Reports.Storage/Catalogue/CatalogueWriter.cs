using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Documents;
using Reports.Storage.Database;
using Reports.Storage.Model;
using Reports.Storage.Outbox;

namespace Reports.Storage.Catalogue;

/// <summary>
/// The writing side of the catalogue. A row is written before the search index takes the document and removed after the index
/// has let it go, so that the index never holds passages that the catalogue does not know of. Whenever a document comes, changes or
/// goes, it is decided again in the same transaction which documents are one report; documents for which the index would now say
/// something else go back to waiting for it.
/// </summary>
public sealed class CatalogueWriter(IDatabase database, OutboxSignal signal, TimeProvider time)
{
    /// <summary>
    /// Which of the documents still have the given version and may be indexed, with how many passages the index may hold of
    /// each. A document that is missing here is late or withdrawn.
    /// </summary>
    public Task<IReadOnlyDictionary<string, int>> CurrentAsync(IReadOnlyDictionary<string, long> versions, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyDictionary<string, int>>(
            async (db, ct) =>
            {
                var ids = versions.Keys.ToList();
                var rows = await db.Documents
                    .Where(d => ids.Contains(d.Id) && d.State != DocumentState.Withdrawn)
                    .Select(d => new { d.Id, d.Version, Passages = db.Catalogue.Where(c => c.DocumentId == d.Id).Select(c => (int?)c.Passages).FirstOrDefault() })
                    .ToListAsync(ct);
                return rows.Where(r => versions[r.Id] == r.Version).ToDictionary(r => r.Id, r => r.Passages ?? 0, StringComparer.Ordinal);
            },
            cancellationToken);

    /// <summary>
    /// Writes what the documents say of themselves, replacing what older versions said, and decides about their reports. Returns what
    /// the index is to say of each document's report.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, ReportHeader>> PutAsync(IReadOnlyList<CatalogueEntry> entries, CancellationToken cancellationToken = default)
    {
        var decided = await database.WriteAsync(
            async (db, ct) =>
            {
                await database.LockReportsAsync(db, ct);
                var writing = new CatalogueWriting(database, db);
                var changed = await writing.PutAsync(entries, ct);
                var deciding = new ReportDeciding(db, time.GetUtcNow());
                return await deciding.AfterPutAsync([.. entries.Select(e => e.Document.DocumentId)], changed, ct);
            },
            cancellationToken);
        Wake(decided.SentBack);
        return decided.Headers;
    }

    /// <summary>How many passages the index may hold of a document.</summary>
    public Task<int> PassagesAsync(string documentId, CancellationToken cancellationToken = default) =>
        database.ReadAsync((db, ct) => db.Catalogue.Where(c => c.DocumentId == documentId).Select(c => c.Passages).FirstOrDefaultAsync(ct), cancellationToken);

    /// <summary>
    /// Removes the row of a document that the index has let go, unless a newer version came back since, and decides again about the
    /// report it belonged to.
    /// </summary>
    public async Task RemoveAsync(string documentId, long version, CancellationToken cancellationToken = default)
    {
        var sentBack = await database.WriteAsync(
            async (db, ct) =>
            {
                await database.LockReportsAsync(db, ct);
                var removed = await new CatalogueWriting(database, db).RemoveAsync(documentId, version, ct);
                return removed is null ? 0 : await new ReportDeciding(db, time.GetUtcNow()).AfterRemovalAsync(removed, ct);
            },
            cancellationToken);
        Wake(sentBack);
    }

    private void Wake(int sentBack)
    {
        if (sentBack > 0)
        {
            signal.Set();
        }
    }
}

/// <summary>A parsed document of a version of its ledger row, and the key it is stored under.</summary>
public sealed record CatalogueEntry(ParsedDocument Document, long Version, string ParsedRef);
