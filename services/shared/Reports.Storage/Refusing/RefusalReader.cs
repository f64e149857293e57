using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Reports.Storage.Database;
using Reports.Storage.Ledger;
using Reports.Storage.Model;

namespace Reports.Storage.Refusing;

/// <inheritdoc/>
public sealed class RefusalReader(IDatabase database) : IRefusalReader
{
    public Task<RefusalPage> ListAsync(RefusalFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default)
    {
        var before = cursor is null ? long.MaxValue : Parse(cursor);
        return database.ReadAsync(
            async (db, ct) =>
            {
                var rows = await Filtered(db, filter).Where(r => r.Id < before).OrderByDescending(r => r.Id).Take(limit + 1).ToListAsync(ct);
                var next = rows.Count > limit ? rows[limit - 1].Id.ToString(CultureInfo.InvariantCulture) : null;
                return new RefusalPage([.. rows.Take(limit).Select(RefusalRows.ViewOf)], next);
            },
            cancellationToken);
    }

    public Task<IReadOnlyDictionary<string, long>> CountByCodeAsync(RefusalFilter filter, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyDictionary<string, long>>(
            async (db, ct) => await Filtered(db, filter with { Code = null })
                .GroupBy(r => r.ProblemCode)
                .Select(g => new { g.Key, Count = g.LongCount() })
                .ToDictionaryAsync(g => g.Key, g => g.Count, ct),
            cancellationToken);

    private static IQueryable<RefusalRow> Filtered(ReportsDb db, RefusalFilter filter)
    {
        IQueryable<RefusalRow> query = db.Refusals;
        if (!string.IsNullOrEmpty(filter.Code))
        {
            query = query.Where(r => r.ProblemCode == filter.Code);
        }

        return string.IsNullOrEmpty(filter.Q) ? query : query.Where(r => r.Name.Contains(filter.Q) || r.Place.Contains(filter.Q));
    }

    private static long Parse(string cursor) =>
        long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new BadCursorException();
}
