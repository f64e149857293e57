using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Documents;
using Reports.Storage.Database;
using Reports.Storage.Model;

namespace Reports.Storage.Ledger;

/// <summary>The rows of provenance: written beside the ledger's, in its transactions.</summary>
internal static class Provenances
{
    // Databases limit how many parameters a statement may have.
    private const int LargestIn = 500;
    private const int LongestPlace = 2048;
    private const int MostShown = 100;

    /// <summary>Adds the origin of a document that is new. Saving is the caller's.</summary>
    public static void AddFirst(ReportsDb db, string documentId, Origin? origin, DateTimeOffset at)
    {
        if (origin is not null)
        {
            db.Provenance.Add(RowOf(documentId, origin, at));
        }
    }

    /// <summary>Adds the origin unless the document is known to come from there. Saving is the caller's.</summary>
    public static async Task AddAsync(ReportsDb db, string documentId, Origin? origin, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (origin is null)
        {
            return;
        }

        var row = RowOf(documentId, origin, at);
        if (!await db.Provenance.AnyAsync(p => p.DocumentId == documentId && p.Kind == row.Kind && p.Place == row.Place && p.SourceId == row.SourceId, cancellationToken))
        {
            db.Provenance.Add(row);
        }
    }

    /// <summary>What was first said of each of these documents; documents that nothing was said of are left out.</summary>
    public static async Task<IReadOnlyDictionary<string, GivenIdentity>> GivenAsync(ReportsDb db, IEnumerable<string> documentIds, CancellationToken cancellationToken)
    {
        var given = new Dictionary<string, GivenIdentity>(StringComparer.Ordinal);
        foreach (var ids in documentIds.Chunk(LargestIn))
        {
            var rows = await db.Provenance
                .AsNoTracking()
                .Where(p => ids.Contains(p.DocumentId) && (p.GivenCode != null || p.GivenGenre != null || p.GivenPlan != null))
                .OrderBy(p => p.Id)
                .ToListAsync(cancellationToken);
            rows.ForEach(row => given.TryAdd(row.DocumentId, GivenOf(row)!));
        }

        return given;
    }

    /// <summary>Where a document came from, first origin first.</summary>
    public static async Task<IReadOnlyList<Provenance>> OfAsync(ReportsDb db, string documentId, CancellationToken cancellationToken)
    {
        var rows = await db.Provenance.Where(p => p.DocumentId == documentId).OrderBy(p => p.Id).Take(MostShown).ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new Provenance(
            new Origin(row.Kind, row.Place) { SourceId = row.SourceId, ETag = row.ETag, LastModified = row.LastModified, Replaces = row.Replaces, Given = GivenOf(row) },
            row.At));
    }

    private static ProvenanceRow RowOf(string documentId, Origin origin, DateTimeOffset at) => new()
    {
        DocumentId = documentId,
        Kind = origin.Kind,
        Place = origin.Place.Length > LongestPlace ? origin.Place[..LongestPlace] : origin.Place,
        At = at,
        SourceId = origin.SourceId,
        ETag = origin.ETag,
        LastModified = origin.LastModified,
        Replaces = origin.Replaces,
        GivenCode = origin.Given?.Code,
        GivenGenre = origin.Given?.Genre,
        GivenPlan = origin.Given?.Plan,
    };

    private static GivenIdentity? GivenOf(ProvenanceRow row) =>
        row is { GivenCode: null, GivenGenre: null, GivenPlan: null } ? null : new GivenIdentity { Code = row.GivenCode, Genre = row.GivenGenre, Plan = row.GivenPlan };
}
