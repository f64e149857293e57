namespace Reports.Parse.Isolation;

/// <summary>
/// Bounds what is read in this process. A step that overruns is left behind, since a thread cannot be ended: only what
/// looks at its token, as every step between two others does, gives its thread back.
/// </summary>
internal sealed class TimeLimit(TimeSpan limit, TimeProvider time)
{
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(300);

    public async Task<ParseOutcome?> RunAsync(Func<CancellationToken, ParseOutcome?> read, CancellationToken cancellation)
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
