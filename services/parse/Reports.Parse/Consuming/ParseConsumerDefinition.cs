using MassTransit;
using Reports.Contracts.Messaging;

namespace Reports.Parse.Consuming;

/// <summary>
/// Several documents for each core, since storing them is waiting; the parser reads as many at once as there are cores. Faults of ours
/// are tried again inside the step.
/// </summary>
internal sealed class ParseConsumerDefinition : ConsumerDefinition<ParseConsumer>
{
    private static readonly int AtOnce = 4 * Environment.ProcessorCount;

    public ParseConsumerDefinition()
    {
        EndpointName = Queues.Parse;
        ConcurrentMessageLimit = AtOnce;
    }

    protected override void ConfigureConsumer(IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<ParseConsumer> consumerConfigurator, IRegistrationContext context) =>
        endpointConfigurator.PrefetchCount = 2 * AtOnce;
}
