namespace Reports.Contracts.Messaging;

/// <summary>What the bus itself knows of the pipeline's queues.</summary>
public interface IQueueMonitor
{
    /// <summary>Depths of the pipeline's queues; at most some seconds old.</summary>
    Task<QueueSnapshot> ReadAsync(CancellationToken cancellationToken = default);
}

/// <summary>A reading of all queues. <paramref name="Problem"/> is null, or a sentence why the bus could not be asked.</summary>
public sealed record QueueSnapshot(DateTimeOffset At, string Transport, IReadOnlyList<QueueDepth> Queues, string? Problem = null);

/// <summary>
/// One queue: messages waiting, messages handed to consumers and not yet settled, and connected consumers. Null where the
/// transport cannot tell; <paramref name="Parked"/> counts messages in the queue's error and dead-letter queues.
/// </summary>
public sealed record QueueDepth(string Queue, long? Ready, long? InFlight, int? Consumers, long Parked = 0);
