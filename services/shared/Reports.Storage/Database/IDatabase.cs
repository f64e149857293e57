namespace Reports.Storage.Database;

/// <summary>Where ledger, outbox and catalogue are kept. The differences between databases live behind this.</summary>
public interface IDatabase
{
    /// <summary>Reads; what the work changes is not kept.</summary>
    Task<T> ReadAsync<T>(Func<ReportsDb, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default);

    /// <summary>
    /// Runs the work in a transaction that is durable when this returns. The work may run more than once and must hold no
    /// state of its own.
    /// </summary>
    Task<T> WriteAsync<T>(Func<ReportsDb, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default);

    /// <summary>Within <see cref="WriteAsync"/>: until the transaction ends, nobody else decides which documents are one report.</summary>
    Task LockReportsAsync(ReportsDb db, CancellationToken cancellationToken = default);

    /// <summary>
    /// Within <see cref="WriteAsync"/>: puts new rows into their table by the fastest way there is, past the change tracker, and returns
    /// how many. Rows are asked for one by one.
    /// </summary>
    Task<int> InsertAsync<TRow>(ReportsDb db, IEnumerable<TRow> rows, CancellationToken cancellationToken = default)
        where TRow : class;

    /// <summary>Brings the schema up to date; safe to call from several processes.</summary>
    Task MigrateAsync(CancellationToken cancellationToken = default);

    /// <summary>Name and version of the server or library, for operators.</summary>
    Task<string> DescribeAsync(CancellationToken cancellationToken = default);
}
