using System.Collections.Concurrent;

namespace Reports.Ingest.Collecting.Fetching;

/// <summary>Lets one request at a time to a host, with a pause after each.</summary>
internal sealed class HostGate(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, Slot> _slots = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Waits for its turn. Dispose what it returns when the answer is read.</summary>
    public async Task<IDisposable> EnterAsync(Uri address, TimeSpan pause, CancellationToken cancellationToken)
    {
        var slot = _slots.GetOrAdd(address.Authority, _ => new Slot());
        await slot.Turn.WaitAsync(cancellationToken);
        try
        {
            if (slot.Left is { } left && pause - time.GetElapsedTime(left) is { Ticks: > 0 } rest)
            {
                await Task.Delay(rest, time, cancellationToken);
            }

            return new Visit(slot, time);
        }
        catch
        {
            slot.Turn.Release();
            throw;
        }
    }

    private sealed class Slot
    {
        public SemaphoreSlim Turn { get; } = new(1, 1);

        public long? Left { get; set; }
    }

    private sealed class Visit(Slot slot, TimeProvider time) : IDisposable
    {
        public void Dispose()
        {
            slot.Left = time.GetTimestamp();
            slot.Turn.Release();
        }
    }
}
