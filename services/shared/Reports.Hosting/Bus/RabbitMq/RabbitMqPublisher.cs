using Reports.Contracts.Messaging;

namespace Reports.Hosting.Bus.RabbitMq;

/// <summary>Publishes on the bus that only publishes; gives up after ten seconds, for a broker in alarm never answers.</summary>
internal sealed class RabbitMqPublisher(IPublishBus bus) : IEventPublisher
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task PublishAsync<T>(T message, CancellationToken cancellationToken = default)
        where T : class
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        try
        {
            await bus.Publish(message, limit.Token);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new BusUnavailableException($"The broker did not take {typeof(T).Name}: {e.GetType().Name}.", e);
        }
    }
}
