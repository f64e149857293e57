namespace Reports.Ingest.Collecting.Sources;

/// <summary>Wakes whoever visits sources in this process: one was added, or asked for.</summary>
internal sealed class VisitSignal
{
    private readonly SemaphoreSlim _waiting = new(0, 1);

    public void Set()
    {
        try
        {
            _waiting.Release();
        }
        catch (SemaphoreFullException)
        {
            // It will wake anyway.
        }
    }

    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _waiting.WaitAsync(atMost, cancellationToken);
}
