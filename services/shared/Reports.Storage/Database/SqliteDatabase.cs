using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Reports.Storage.Database;

/// <summary>
/// SQLite: one connection writes and checkpoints, fed by one queue. What waits in the queue together is committed together,
/// each piece of work in a savepoint of its own, so that a failing one undoes only itself. Readers have connections of their own.
/// </summary>
public sealed class SqliteDatabase : IDatabase, IAsyncDisposable
{
    private const int LargestGroup = 256;
    private readonly IDbContextFactory<SqliteReportsDb> _contexts;
    private readonly Channel<IWork> _queue = Channel.CreateUnbounded<IWork>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Lazy<Task> _writer;

    public SqliteDatabase(IDbContextFactory<SqliteReportsDb> contexts)
    {
        _contexts = contexts;
        _writer = new Lazy<Task>(() => Task.Run(WriteQueueAsync));
    }

    public async Task<T> ReadAsync<T>(Func<ReportsDb, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default)
    {
        await using var db = await _contexts.CreateDbContextAsync(cancellationToken);
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return await work(db, cancellationToken);
    }

    public Task<T> WriteAsync<T>(Func<ReportsDb, CancellationToken, Task<T>> work, CancellationToken cancellationToken = default)
    {
        _ = _writer.Value;
        var queued = new Work<T>(work, cancellationToken);
        if (!_queue.Writer.TryWrite(queued))
        {
            throw new ObjectDisposedException(nameof(SqliteDatabase));
        }

        return queued.Result;
    }

    /// <summary>Nothing to do: there is one writer.</summary>
    public Task LockReportsAsync(ReportsDb db, CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task<int> InsertAsync<TRow>(ReportsDb db, IEnumerable<TRow> rows, CancellationToken cancellationToken = default)
        where TRow : class => Task.FromResult(SqliteInsert.Run(db, rows, cancellationToken));

    public Task MigrateAsync(CancellationToken cancellationToken = default) =>
        UseContextAsync(db => db.Database.MigrateAsync(cancellationToken), cancellationToken);

    public Task<string> DescribeAsync(CancellationToken cancellationToken = default) =>
        ReadAsync(async (db, ct) => "SQLite " + await db.Database.SqlQuery<string>($"SELECT sqlite_version() AS Value").SingleAsync(ct), cancellationToken);

    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        if (_writer.IsValueCreated)
        {
            await _writer.Value;
        }
    }

    private async Task UseContextAsync(Func<ReportsDb, Task> work, CancellationToken cancellationToken)
    {
        await using var db = await _contexts.CreateDbContextAsync(cancellationToken);
        await work(db);
    }

    private async Task WriteQueueAsync()
    {
        SqliteReportsDb? db = null;
        var group = new List<IWork>(LargestGroup);
        while (await _queue.Reader.WaitToReadAsync())
        {
            group.Clear();
            while (group.Count < LargestGroup && _queue.Reader.TryRead(out var work))
            {
                group.Add(work);
            }

            try
            {
                db ??= await OpenAsync();
                await WriteGroupAsync(db, group);
            }
            catch (Exception e)
            {
                group.ForEach(work => work.Fail(e));
                await (db?.DisposeAsync() ?? ValueTask.CompletedTask);
                db = null;
            }
        }

        await (db?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    private async Task<SqliteReportsDb> OpenAsync()
    {
        var db = await _contexts.CreateDbContextAsync();
        await db.Database.OpenConnectionAsync();
        return db;
    }

    private static async Task WriteGroupAsync(SqliteReportsDb db, List<IWork> group)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        foreach (var work in group)
        {
            await transaction.CreateSavepointAsync("work");
            try
            {
                await work.RunAsync(db);
                await transaction.ReleaseSavepointAsync("work");
            }
            catch (Exception e) when (e is not SqliteException { SqliteErrorCode: 10 or 11 or 13 or 26 })
            {
                // Errors of the file itself (I/O, corrupt, full, not a database) end the whole group instead.
                await transaction.RollbackToSavepointAsync("work");
                work.Fail(e);
            }

            db.ChangeTracker.Clear();
        }

        await transaction.CommitAsync();
        group.ForEach(work => work.Complete());
    }

    private interface IWork
    {
        Task RunAsync(ReportsDb db);

        void Complete();

        void Fail(Exception exception);
    }

    private sealed class Work<T>(Func<ReportsDb, CancellationToken, Task<T>> work, CancellationToken cancellationToken) : IWork
    {
        private readonly TaskCompletionSource<T> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _value;

        public Task<T> Result => _result.Task;

        public async Task RunAsync(ReportsDb db)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _value = await work(db, cancellationToken);
        }

        public void Complete() => _result.TrySetResult(_value!);

        public void Fail(Exception exception) => _result.TrySetException(exception);
    }
}
