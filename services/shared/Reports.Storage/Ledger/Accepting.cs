using Reports.Contracts.Documents;
using Reports.Storage.Database;
using Reports.Storage.Model;

namespace Reports.Storage.Ledger;

/// <summary>Takes files whose bytes are stored into the ledger, within a transaction.</summary>
internal static class Accepting
{
    /// <summary>Accepts files in their order; one may come twice.</summary>
    public static async Task<IReadOnlyList<Acceptance>> DoAsync(ReportsDb db, IReadOnlyList<NewFile> files, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = await LedgerRows.OfAsync(db, files.Select(f => f.Sha256), cancellationToken);
        var accepted = new List<Acceptance>(files.Count);
        foreach (var file in files)
        {
            if (rows.TryGetValue(file.Sha256, out var row))
            {
                accepted.Add(await AcceptKnownAsync(db, row, file.Origin, now, cancellationToken));
                continue;
            }

            row = new DocumentRow { Id = file.Sha256, Name = file.Name, Size = file.Size, ReceivedAt = now };
            rows.Add(row.Id, row);
            db.Documents.Add(row);
            Provenances.AddFirst(db, row.Id, file.Origin, now);
            LedgerRows.Restart(db, row, file.Origin?.Given, now);
            accepted.Add(new Acceptance(row.Id, Duplicate: false));
        }

        await db.SaveChangesAsync(cancellationToken);
        return accepted;
    }

    private static async Task<Acceptance> AcceptKnownAsync(ReportsDb db, DocumentRow row, Origin? origin, DateTimeOffset now, CancellationToken cancellationToken)
    {
        // What came with the same lot is asked for too.
        await db.SaveChangesAsync(cancellationToken);
        await Provenances.AddAsync(db, row.Id, origin, now, cancellationToken);
        var isDuplicate = row.State != DocumentState.Withdrawn;
        if (!isDuplicate)
        {
            var given = await Provenances.GivenAsync(db, [row.Id], cancellationToken);
            LedgerRows.Restart(db, row, given.GetValueOrDefault(row.Id) ?? origin?.Given, now);
        }

        return new Acceptance(row.Id, isDuplicate);
    }
}
