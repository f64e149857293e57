namespace Reports.Contracts.Messaging;

/// <summary>
/// Sends messages to whoever is subscribed. Returns only when the bus has taken responsibility for the message, and throws
/// when it has not or when no queue would receive it.
/// </summary>
public interface IEventPublisher
{
    /// <summary>Publishes one of the records of <see cref="Messages"/>.</summary>
    /// <exception cref="BusUnavailableException">The bus did not take it.</exception>
    Task PublishAsync<T>(T message, CancellationToken cancellationToken = default)
        where T : class;
}
