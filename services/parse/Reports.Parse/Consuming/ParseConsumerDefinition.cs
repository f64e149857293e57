using MassTransit;
using Reports.Contracts.Messaging;

namespace Reports.Parse.Consuming;

/// <summary>As many documents at once as there are cores. Faults of ours are tried again inside the step.</summary>
internal sealed class ParseConsumerDefinition : ConsumerDefinition<ParseConsumer>
{
    public ParseConsumerDefinition()
    {
        EndpointName = Queues.Parse;
        ConcurrentMessageLimit = 4 * Environment.ProcessorCount;
    }

    protected override void ConfigureConsumer(IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<ParseConsumer> consumerConfigurator, IRegistrationContext context) =>
        endpointConfigurator.PrefetchCount = 4 * Environment.ProcessorCount;
}
