namespace Reports.Storage.Outbox;

/// <summary>Wakes the relay in this process when something was put into the outbox.</summary>
public sealed class OutboxSignal
{
    private readonly SemaphoreSlim _waiting = new(0, 1);

    /// <summary>There may be something to send.</summary>
    public void Set()
    {
        try
        {
            _waiting.Release();
        }
        catch (SemaphoreFullException)
        {
            // The relay will wake anyway.
        }
    }

    /// <summary>Waits for <see cref="Set"/>, at most for the time given.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellationToken) => _waiting.WaitAsync(atMost, cancellationToken);
}
