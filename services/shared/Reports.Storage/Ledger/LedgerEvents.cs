using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Reports.Contracts.Documents;

namespace Reports.Storage.Ledger;

/// <summary>A document entered a state.</summary>
public sealed record LedgerEvent(string Id, DocumentState State, DateTimeOffset At);

/// <summary>
/// Tells listeners in this process what the ledger wrote. A listener that is too slow misses the oldest events: it can always
/// ask the ledger.
/// </summary>
public sealed class LedgerEvents
{
    private const int Backlog = 1024;
    private readonly ConcurrentDictionary<Channel<LedgerEvent>, bool> _listeners = new();

    internal void Publish(LedgerEvent change)
    {
        foreach (var (listener, _) in _listeners)
        {
            listener.Writer.TryWrite(change);
        }
    }

    /// <summary>Everything that happens from now on, until the token ends it.</summary>
    public async IAsyncEnumerable<LedgerEvent> ListenAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var listener = Channel.CreateBounded<LedgerEvent>(new BoundedChannelOptions(Backlog) { FullMode = BoundedChannelFullMode.DropOldest });
        _listeners[listener] = true;
        try
        {
            await foreach (var change in listener.Reader.ReadAllAsync(cancellationToken))
            {
                yield return change;
            }
        }
        finally
        {
            _listeners.TryRemove(listener, out _);
        }
    }
}
