using System.Collections.Concurrent;

namespace Reports.Parse.Isolation.Pool;

/// <summary>
/// Children, started when they are first needed and kept. One that died, has read its share of files or stays large makes way;
/// when children cannot be started, each further start waits longer.
/// </summary>
internal sealed class WorkerPool(IsolationOptions options, TimeProvider time) : IAsyncDisposable
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private const int MostDoublings = 6;

    private readonly SemaphoreSlim _slots = new(options.Children, options.Children);
    private readonly ConcurrentStack<WorkerProcess> _idle = new();
    private volatile bool _closed;
    private int _failedStarts;

    /// <summary>Waits for a free child; <paramref name="fresh"/>: one that has read no other file.</summary>
    /// <exception cref="IOException">No child can be started.</exception>
    public async Task<WorkerLease> RentAsync(bool fresh, CancellationToken cancellation)
    {
        await _slots.WaitAsync(cancellation);
        try
        {
            return new WorkerLease(this, await IdleAsync(fresh) ?? await StartAsync(cancellation));
        }
        catch
        {
            _slots.Release();
            throw;
        }
    }

    public async ValueTask ReturnAsync(WorkerProcess worker)
    {
        if (worker.IsUsable && !_closed)
        {
            _idle.Push(worker);
        }
        else
        {
            await worker.DisposeAsync();
        }

        _slots.Release();
    }

    public async ValueTask DisposeAsync()
    {
        _closed = true;
        while (_idle.TryPop(out var worker))
        {
            await worker.DisposeAsync();
        }
    }

    private async Task<WorkerProcess?> IdleAsync(bool fresh)
    {
        while (_idle.TryPop(out var worker))
        {
            if (worker.IsUsable && !(fresh && worker.Served > 0))
            {
                return worker;
            }

            await worker.DisposeAsync();
            if (fresh)
            {
                break;
            }
        }

        return null;
    }

    private async Task<WorkerProcess> StartAsync(CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        if (Volatile.Read(ref _failedStarts) is > 0 and var failures)
        {
            await Task.Delay(FirstPause * (1 << Math.Min(failures - 1, MostDoublings)), time, cancellation);
        }

        try
        {
            var worker = await WorkerProcess.StartAsync(options, time, cancellation);
            Volatile.Write(ref _failedStarts, 0);
            return worker;
        }
        catch (IOException)
        {
            Interlocked.Increment(ref _failedStarts);
            throw;
        }
    }
}
