namespace Reports.Parse.Isolation.Pool;

/// <summary>A child for as long as one file takes; disposing gives it back.</summary>
internal sealed class WorkerLease(WorkerPool pool, WorkerProcess worker) : IAsyncDisposable
{
    public WorkerProcess Worker { get; } = worker;

    public ValueTask DisposeAsync() => pool.ReturnAsync(Worker);
}
