using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Documents;
using Reports.Storage.Copies;
using Reports.Storage.Database;
using Reports.Storage.Facts;
using Reports.Storage.Model;
using Reports.Text.Copies;

namespace Reports.Storage.Catalogue;

/// <summary>Rows of the catalogue and the keys by which copies and parts find each other, within a transaction.</summary>
internal sealed class CatalogueWriting(IDatabase database, ReportsDb db)
{
    private readonly FactWriting _facts = new(database, db);
    private readonly List<CopyBandRow> _bands = [];

    /// <summary>
    /// Puts the documents' rows in; a row of a newer version stays. Returns the rows about which it has to be decided: the new ones, and
    /// those that say something else than before.
    /// </summary>
    public async Task<IReadOnlyList<CatalogueRow>> PutAsync(IReadOnlyList<CatalogueEntry> entries, CancellationToken cancellationToken)
    {
        var ids = entries.Select(e => e.Document.DocumentId).ToList();
        var known = await db.Catalogue.Where(c => ids.Contains(c.DocumentId)).ToDictionaryAsync(c => c.DocumentId, cancellationToken);
        var names = await db.Documents.Where(d => ids.Contains(d.Id)).Select(d => new { d.Id, d.Name }).ToDictionaryAsync(d => d.Id, d => d.Name, cancellationToken);
        var changed = new List<CatalogueRow>();
        var (facts, stale) = (new Dictionary<string, ParsedDocument>(StringComparer.Ordinal), new List<string>());
        foreach (var entry in entries)
        {
            var row = CatalogueRows.Of(entry, names.GetValueOrDefault(entry.Document.DocumentId, ""));
            if (!known.TryGetValue(row.DocumentId, out var old))
            {
                db.Catalogue.Add(row);
                known.Add(row.DocumentId, row);
                Add(row);
                changed.Add(row);
                facts[row.DocumentId] = entry.Document;
            }
            else if (old.Version <= row.Version && (old.ParsedRef != row.ParsedRef || old.Role.Length == 0 || old.Facts != row.Facts))
            {
                await ReplaceAsync(old, row, cancellationToken);
                changed.Add(old);
                facts[row.DocumentId] = entry.Document;
                stale.Add(row.DocumentId);
            }
            else
            {
                old.Version = Math.Max(old.Version, row.Version);
            }
        }

        await database.InsertAsync(db, _bands, cancellationToken);
        await _facts.RemoveAsync(stale, cancellationToken);
        await _facts.AddAsync(facts.Values, cancellationToken);
        return changed;
    }

    /// <summary>Takes a document's row out, unless it is of a newer version. Returns the row that was there.</summary>
    public async Task<CatalogueRow?> RemoveAsync(string documentId, long version, CancellationToken cancellationToken)
    {
        var row = await db.Catalogue.FirstOrDefaultAsync(c => c.DocumentId == documentId && c.Version <= version, cancellationToken);
        if (row is null)
        {
            return null;
        }

        await RemoveBandsAsync(row, cancellationToken);
        await _facts.RemoveAsync([documentId], cancellationToken);
        await db.Catalogue.Where(c => c.DocumentId == documentId).ExecuteDeleteAsync(cancellationToken);
        db.Entry(row).State = EntityState.Detached;
        return row;
    }

    private async Task ReplaceAsync(CatalogueRow old, CatalogueRow row, CancellationToken cancellationToken)
    {
        await RemoveBandsAsync(old, cancellationToken);
        row.Passages = Math.Max(row.Passages, old.Passages);
        (row.ReportId, row.Role, row.Head, row.Part, row.LinkedTo, row.Score, row.Reason) = (old.ReportId, old.Role, old.Head, old.Part, old.LinkedTo, old.Score, old.Reason);
        db.Entry(old).CurrentValues.SetValues(row);
        Add(row);
    }

    private void Add(CatalogueRow row) =>
        _bands.AddRange(KeysOf(row).Select(band => new CopyBandRow { Band = band, DocumentId = row.DocumentId }));

    private async Task RemoveBandsAsync(CatalogueRow row, CancellationToken cancellationToken)
    {
        if (KeysOf(row) is [_, ..] bands)
        {
            await db.CopyBands.Where(b => bands.Contains(b.Band) && b.DocumentId == row.DocumentId).ExecuteDeleteAsync(cancellationToken);
        }
    }

    private static List<long> KeysOf(CatalogueRow row) =>
        [.. (Sketch.Parse(row.Sketch)?.Bands() ?? []).Concat(TornPart.Parse(row.Torn)?.Places.Keys() ?? []).Distinct()];
}
