using Microsoft.EntityFrameworkCore;
using Reports.Storage.Database;
using Reports.Storage.Model;

namespace Reports.Storage.Collecting;

/// <summary>The register of sources: which there are and when each is due.</summary>
public sealed class SourceRegistry(IDatabase database, TimeProvider time)
{
    /// <summary>Adds a source or changes it. A new one, and one with another address, is due at once.</summary>
    public Task PutAsync(SourceDefinition source, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async (db, ct) =>
            {
                await PutAsync(db, source, fromFile: false, ct);
                return await db.SaveChangesAsync(ct);
            },
            cancellationToken);

    /// <summary>Takes a source out, with its visits and what was remembered of its pages. What it brought stays. False if there is none.</summary>
    public Task<bool> RemoveAsync(string id, CancellationToken cancellationToken = default) =>
        database.WriteAsync((db, ct) => RemoveAsync(db, id, ct), cancellationToken);

    /// <summary>Makes the sources of the file those given: adds, changes, and takes out what the file no longer has.</summary>
    public Task ReplaceFileAsync(IReadOnlyList<SourceDefinition> sources, CancellationToken cancellationToken = default) =>
        database.WriteAsync(
            async (db, ct) =>
            {
                var kept = sources.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
                foreach (var gone in await db.Sources.Where(s => s.FromFile).Select(s => s.Id).ToListAsync(ct))
                {
                    _ = kept.Contains(gone) || await RemoveAsync(db, gone, ct);
                }

                foreach (var source in sources)
                {
                    await PutAsync(db, source, fromFile: true, ct);
                }

                return await db.SaveChangesAsync(ct);
            },
            cancellationToken);

    /// <summary>Makes a source due now. False if there is none.</summary>
    public async Task<bool> AskAsync(string id, CancellationToken cancellationToken = default) =>
        await database.WriteAsync((db, ct) => db.Sources.Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.NextDue, DateTimeOffset.UnixEpoch), ct), cancellationToken) > 0;

    /// <summary>The sources that are due, the longest due first.</summary>
    public Task<IReadOnlyList<SourceView>> DueAsync(int most, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow();
        return database.ReadAsync<IReadOnlyList<SourceView>>(
            async (db, ct) =>
            {
                var rows = await db.Sources.Where(s => s.Enabled && s.NextDue <= now).OrderBy(s => s.NextDue).ThenBy(s => s.Id).Take(most).ToListAsync(ct);
                return rows.ConvertAll(row => SourceRows.ViewOf(row, null));
            },
            cancellationToken);
    }

    /// <summary>Puts off the next visit.</summary>
    public Task PostponeAsync(string id, DateTimeOffset until, CancellationToken cancellationToken = default) =>
        database.WriteAsync((db, ct) => db.Sources.Where(s => s.Id == id).ExecuteUpdateAsync(set => set.SetProperty(s => s.NextDue, until), ct), cancellationToken);

    private async Task PutAsync(ReportsDb db, SourceDefinition source, bool fromFile, CancellationToken cancellationToken)
    {
        var row = await db.Sources.FirstOrDefaultAsync(s => s.Id == source.Id, cancellationToken);
        if (row is null)
        {
            row = new SourceRow { Id = source.Id, Name = source.Id, Address = "", Kind = source.Kind };
            db.Sources.Add(row);
        }

        if (row.Address != source.Address)
        {
            (row.NextDue, row.Failures) = (time.GetUtcNow(), 0);
        }

        SourceRows.Write(source, row);
        row.FromFile = fromFile;
    }

    private static async Task<bool> RemoveAsync(ReportsDb db, string id, CancellationToken cancellationToken)
    {
        await db.SourcePages.Where(p => p.SourceId == id).ExecuteDeleteAsync(cancellationToken);
        await db.Visits.Where(v => v.SourceId == id).ExecuteDeleteAsync(cancellationToken);
        return await db.Sources.Where(s => s.Id == id).ExecuteDeleteAsync(cancellationToken) > 0;
    }
}
