using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Documents;
using Reports.Storage.Database;

namespace Reports.Storage.Facts;

/// <summary>Observations and entities of documents, within the transaction that writes their catalogue rows.</summary>
internal sealed class FactWriting(IDatabase database, ReportsDb db)
{
    // Databases limit how many parameters a statement may have.
    private const int LargestIn = 500;

    /// <summary>Puts in what the documents say; nothing of them may be there.</summary>
    public async Task AddAsync(IReadOnlyCollection<ParsedDocument> documents, CancellationToken cancellationToken)
    {
        if (documents.Any(d => d.Observations.Count > 0))
        {
            await database.InsertAsync(db, documents.SelectMany(FactRows.Observations), cancellationToken);
        }

        if (documents.Any(d => d.Entities.Count > 0))
        {
            await database.InsertAsync(db, documents.SelectMany(FactRows.Entities), cancellationToken);
        }
    }

    /// <summary>Takes out what documents said.</summary>
    public async Task RemoveAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken)
    {
        foreach (var ids in documentIds.Chunk(LargestIn))
        {
            await db.Observations.Where(o => ids.Contains(o.DocumentId)).ExecuteDeleteAsync(cancellationToken);
            await db.Entities.Where(e => ids.Contains(e.DocumentId)).ExecuteDeleteAsync(cancellationToken);
        }
    }
}
