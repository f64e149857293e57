using MassTransit;
using Reports.Contracts.Messaging;

namespace Reports.Hosting.Bus.InMemory;

/// <summary>Hands messages to the consumers in this process.</summary>
internal sealed class InMemoryPublisher(IBus bus) : IEventPublisher
{
    public Task PublishAsync<T>(T message, CancellationToken cancellationToken = default)
        where T : class => bus.Publish(message, cancellationToken);
}
