using MassTransit;
using Reports.Contracts.Messaging;

namespace Reports.Hosting.Bus.RabbitMq;

/// <summary>
/// How every queue of the pipeline is declared. Arguments of a queue never change once it exists: the broker refuses that.
/// </summary>
internal static class QueueSettings
{
    private const int DeliveryLimit = 20;

    public static void Apply(IRabbitMqReceiveEndpointConfigurator endpoint)
    {
        endpoint.SetQuorumQueue();
        endpoint.SetQueueArgument("x-delivery-limit", DeliveryLimit);
        endpoint.SetQueueArgument("x-dead-letter-exchange", Queues.DeadLetter);
    }

    public static void ApplyToDeadLetters(IRabbitMqReceiveEndpointConfigurator endpoint) => endpoint.SetQuorumQueue();
}
