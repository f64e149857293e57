namespace Reports.Parse.Isolation;

/// <summary>
/// Bounds what is read in this process, as many files at once as there are processors; the wait for a turn does not count. A step
/// that overruns is left behind, since a thread cannot be ended: only what looks at its token, as every step between two others
/// does, gives its thread back.
/// </summary>
internal sealed class TimeLimit(TimeSpan limit, TimeProvider time)
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(300);
    private readonly SemaphoreSlim _turns = new(Environment.ProcessorCount);

    public async Task<ParseOutcome?> RunAsync(Func<CancellationToken, ParseOutcome?> read, CancellationToken cancellation)
    {
        await _turns.WaitAsync(cancellation);
        try
        {
            return await BoundAsync(read, cancellation);
        }
        finally
        {
            _turns.Release();
        }
    }

    private async Task<ParseOutcome?> BoundAsync(Func<CancellationToken, ParseOutcome?> read, CancellationToken cancellation)
    {
        using var bound = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        bound.CancelAfter(limit);
        try
        {
            return await Task.Run(() => read(bound.Token), bound.Token).WaitAsync(limit + Grace, time, cancellation);
        }
        catch (Exception e) when (e is OperationCanceledException or TimeoutException && !cancellation.IsCancellationRequested)
        {
            return Refusals.Timeout;
        }
    }
}
