using Microsoft.EntityFrameworkCore;
using Reports.Storage.Database;
using Reports.Storage.Model;

namespace Reports.Storage.Collecting;

/// <summary>Tasks that one process at a time may do.</summary>
public sealed class Leases(IDatabase database, TimeProvider time)
{
    /// <summary>Takes a lease, or prolongs it. False while another owner holds it.</summary>
    public Task<bool> TakeAsync(string name, string owner, TimeSpan duration, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow();
        var until = now + duration;
        return database.WriteAsync(
            async (db, ct) =>
            {
                // A condition in the statement, so that of two who come at once one finds it taken.
                var taken = await db.Leases
                    .Where(l => l.Name == name && (l.Owner == owner || l.Until <= now))
                    .ExecuteUpdateAsync(set => set.SetProperty(l => l.Owner, owner).SetProperty(l => l.Until, until), ct);
                if (taken > 0 || await db.Leases.AnyAsync(l => l.Name == name, ct))
                {
                    return taken > 0;
                }

                db.Leases.Add(new LeaseRow { Name = name, Owner = owner, Until = until });
                await db.SaveChangesAsync(ct);
                return true;
            },
            cancellationToken);
    }

    /// <summary>Gives a lease back.</summary>
    public Task ReleaseAsync(string name, string owner, CancellationToken cancellationToken = default) =>
        database.WriteAsync((db, ct) => db.Leases.Where(l => l.Name == name && l.Owner == owner).ExecuteDeleteAsync(ct), cancellationToken);
}
