using System.Collections.Concurrent;
using Reports.Contracts.Messaging;

namespace Reports.Storage.Conformance;

/// <summary>A bus that keeps what it is given, or takes nothing.</summary>
public sealed class RecordingPublisher : IEventPublisher
{
    private readonly ConcurrentQueue<object> _messages = new();

    public IReadOnlyList<object> Messages => [.. _messages];

    /// <summary>Decides which messages the bus refuses.</summary>
    public Func<object, bool> Refuses { get; set; } = _ => false;

    public Task PublishAsync<T>(T message, CancellationToken cancellationToken = default)
        where T : class
    {
        if (Refuses(message))
        {
            throw new BusUnavailableException("The bus takes nothing.");
        }

        _messages.Enqueue(message);
        return Task.CompletedTask;
    }
}
