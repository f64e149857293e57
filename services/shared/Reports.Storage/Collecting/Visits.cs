using Microsoft.EntityFrameworkCore;
using Reports.Storage.Database;
using Reports.Storage.Model;

namespace Reports.Storage.Collecting;

/// <summary>
/// The record of visits. A source stays due until its visit has ended, so a visit that was cut off by a crash starts again.
/// </summary>
public sealed class Visits(IDatabase database, TimeProvider time)
{
    private const int LongestDetail = 2048;

    /// <summary>A visit begins; what an earlier process left under way counts as cut. Returns the visit's number.</summary>
    public Task<long> BeginAsync(SourceDefinition source, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow();
        return database.WriteAsync(
            async (db, ct) =>
            {
                await db.Visits
                    .Where(v => v.SourceId == source.Id && v.EndedAt == null)
                    .ExecuteUpdateAsync(set => set.SetProperty(v => v.Outcome, "cut").SetProperty(v => v.EndedAt, now), ct);
                var row = new VisitRow { SourceId = source.Id, Address = source.Address, StartedAt = now, Outcome = "under_way" };
                db.Visits.Add(row);
                await db.SaveChangesAsync(ct);
                return row.Id;
            },
            cancellationToken);
    }

    /// <summary>A visit has ended.</summary>
    public Task EndAsync(long visit, string sourceId, VisitResult result, DateTimeOffset nextDue, int failures, CancellationToken cancellationToken = default)
    {
        var now = time.GetUtcNow();
        return database.WriteAsync(
            async (db, ct) =>
            {
                await db.Sources
                    .Where(s => s.Id == sourceId)
                    .ExecuteUpdateAsync(set => set.SetProperty(s => s.NextDue, nextDue).SetProperty(s => s.Failures, failures), ct);
                if (await db.Visits.FirstOrDefaultAsync(v => v.Id == visit, ct) is { } row)
                {
                    (row.EndedAt, row.Outcome, row.Status, row.NextDue) = (now, result.Outcome, result.Status, nextDue);
                    (row.Requests, row.New, row.Changed, row.Unchanged, row.Refused) =
                        (result.Counts.Requests, result.Counts.New, result.Counts.Changed, result.Counts.Unchanged, result.Counts.Refused);
                    row.Detail = result.Detail is { Length: > LongestDetail } detail ? detail[..LongestDetail] : result.Detail;
                }

                return await db.SaveChangesAsync(ct);
            },
            cancellationToken);
    }
}
