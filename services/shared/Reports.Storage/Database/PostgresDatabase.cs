using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Reports.Storage.Database;

/// <summary>PostgreSQL: writes run side by side, each its own transaction, tried again where the server says that may help.</summary>
public sealed class PostgresDatabase(IDbContextFactory<PostgresReportsDb> contexts) : IDatabase
{
    private const int Tries = 5;
    private const long ReportsLock = 0x5245504F525453;

    public async Task<T> ReadAsync<T>(Func<ReportsDb, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return await work(db, cancellationToken);
    }

    public async Task<T> WriteAsync<T>(Func<ReportsDb, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await using var db = await contexts.CreateDbContextAsync(cancellationToken);
                await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
                var result = await work(db, cancellationToken);
                await transaction.CommitAsync(cancellationToken);
                return result;
            }
            catch (Exception e) when (attempt < Tries && IsWorthAnotherTry(e))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(20 * attempt), cancellationToken);
            }
        }
    }

    public Task LockReportsAsync(ReportsDb db, CancellationToken cancellationToken = default) =>
        db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({ReportsLock})", cancellationToken);

    public async Task<int> InsertAsync<TRow>(ReportsDb db, IEnumerable<TRow> rows, CancellationToken cancellationToken = default)
        where TRow : class
    {
        var columns = RowColumns.Of<TRow>(db);
        await using var copy = await ((NpgsqlConnection)db.Database.GetDbConnection())
            .BeginBinaryImportAsync($"COPY {columns.Table} ({columns.List()}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellationToken);
            for (var at = 0; at < columns.Names.Count; at++)
            {
                await (columns.Value(row, at) is { } value ? copy.WriteAsync(value, cancellationToken) : copy.WriteNullAsync(cancellationToken));
            }
        }

        return (int)await copy.CompleteAsync(cancellationToken);
    }

    public async Task MigrateAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }

    public Task<string> DescribeAsync(CancellationToken cancellationToken = default) =>
        ReadAsync(async (db, ct) => "PostgreSQL " + await db.Database.SqlQuery<string>($"SHOW server_version").ToAsyncEnumerable().FirstAsync(ct), cancellationToken);

    // Two uploads of the same bytes at once meet in a unique violation: the second then finds the first one's row. Two writers
    // of one document meet in its version: the second then reads what the first one wrote.
    private static bool IsWorthAnotherTry(Exception exception)
    {
        if (exception is DbUpdateConcurrencyException)
        {
            return true;
        }

        var postgres = exception as PostgresException ?? exception.InnerException as PostgresException;
        return postgres is { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected };
    }
}
