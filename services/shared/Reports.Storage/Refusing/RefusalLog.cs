using Microsoft.EntityFrameworkCore;
using Reports.Storage.Database;
using Reports.Storage.Model;

namespace Reports.Storage.Refusing;

/// <summary>
/// The memory of what the door refused. A file that comes again from the same place and is refused for the same reason is counted, not
/// written anew; it moves to the front of the list.
/// </summary>
public sealed class RefusalLog(IDatabase database, TimeProvider time)
{
    // Databases limit how many parameters a statement may have.
    private const int LargestIn = 500;

    /// <summary>Remembers refused files, in their order, and forgets the oldest ones beyond <paramref name="kept"/>.</summary>
    public Task RecordAsync(IReadOnlyList<RefusedFile> files, int kept, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow();
        return database.WriteAsync(
            async (db, ct) =>
            {
                foreach (var some in files.Chunk(LargestIn))
                {
                    await PutAsync(db, Rows(some, now), ct);
                }

                return await ForgetAsync(db, kept, ct);
            },
            cancellationToken);
    }

    // Of files that make one row the last one stands, with all of them counted.
    private static Dictionary<string, RefusalRow> Rows(IEnumerable<RefusedFile> files, DateTimeOffset now)
    {
        var rows = new Dictionary<string, RefusalRow>(StringComparer.Ordinal);
        foreach (var row in files.Select(file => RefusalRows.Of(file, now)))
        {
            row.Times += rows.GetValueOrDefault(row.Key)?.Times ?? 0;
            rows[row.Key] = row;
        }

        return rows;
    }

    private static async Task PutAsync(ReportsDb db, Dictionary<string, RefusalRow> rows, CancellationToken cancellationToken)
    {
        var keys = rows.Keys.ToList();
        var known = await db.Refusals.AsNoTracking().Where(r => keys.Contains(r.Key)).ToListAsync(cancellationToken);
        foreach (var before in known)
        {
            var row = rows[before.Key];
            (row.Times, row.FirstAt) = (row.Times + before.Times, before.FirstAt);
        }

        // The very rows that were counted: whoever put another in their place meanwhile is met by the unique key, and counted at the next try.
        var counted = known.ConvertAll(r => r.Id);
        await db.Refusals.Where(r => counted.Contains(r.Id)).ExecuteDeleteAsync(cancellationToken);
        db.Refusals.AddRange(rows.Values);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static async Task<int> ForgetAsync(ReportsDb db, int kept, CancellationToken cancellationToken)
    {
        var beyond = await db.Refusals.OrderByDescending(r => r.Id).Skip(kept).Select(r => (long?)r.Id).FirstOrDefaultAsync(cancellationToken);
        return beyond is null ? 0 : await db.Refusals.Where(r => r.Id <= beyond).ExecuteDeleteAsync(cancellationToken);
    }
}
