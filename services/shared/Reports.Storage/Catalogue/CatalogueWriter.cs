using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Documents;
using Reports.Storage.Database;
using Reports.Storage.Ledger;
using Reports.Storage.Model;

namespace Reports.Storage.Catalogue;

/// <summary>
/// The writing side of the catalogue. A row is written before the search index takes the document and removed after the index
/// has let it go, so that the index never holds passages that the catalogue does not know of.
/// </summary>
public sealed class CatalogueWriter(IDatabase database)
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

    /// <summary>Writes what the documents say of themselves, replacing what older versions said.</summary>
    public Task<int> PutAsync(IReadOnlyList<CatalogueEntry> entries, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async (db, ct) =>
            {
                var ids = entries.Select(e => e.Document.DocumentId).ToList();
                var known = await db.Catalogue.Where(c => ids.Contains(c.DocumentId)).ToDictionaryAsync(c => c.DocumentId, ct);
                foreach (var entry in entries)
                {
                    var row = CatalogueRows.Of(entry);
                    if (!known.TryGetValue(row.DocumentId, out var old))
                    {
                        db.Catalogue.Add(row);
                        known.Add(row.DocumentId, row);
                    }
                    else if (old.Version <= row.Version)
                    {
                        row.Passages = Math.Max(row.Passages, old.Passages);
                        db.Entry(old).CurrentValues.SetValues(row);
                    }
                }

                return await db.SaveChangesAsync(ct);
            },
            cancellationToken);

    /// <summary>How many passages the index may hold of a document.</summary>
    public Task<int> PassagesAsync(string documentId, CancellationToken cancellationToken = default) =>
        database.ReadAsync((db, ct) => db.Catalogue.Where(c => c.DocumentId == documentId).Select(c => c.Passages).FirstOrDefaultAsync(ct), cancellationToken);

    /// <summary>Removes the rows of documents that the index has let go, unless a newer version came back since.</summary>
    public Task<int> RemoveAsync(string documentId, long version, CancellationToken cancellationToken = default) =>
        database.WriteAsync((db, ct) => db.Catalogue.Where(c => c.DocumentId == documentId && c.Version <= version).ExecuteDeleteAsync(ct), cancellationToken);
}

/// <summary>A parsed document of a version of its ledger row, and the key it is stored under.</summary>
public sealed record CatalogueEntry(ParsedDocument Document, long Version, string ParsedRef);
