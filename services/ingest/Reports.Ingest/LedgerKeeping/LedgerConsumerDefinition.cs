using MassTransit;
using Reports.Contracts.Messaging;

namespace Reports.Ingest.LedgerKeeping;

/// <summary>Many at once, so that the database can commit them together.</summary>
internal sealed class LedgerConsumerDefinition : ConsumerDefinition<LedgerConsumer>
{
    private const int AtOnce = 64;

    public LedgerConsumerDefinition()
    {
        EndpointName = Queues.Ledger;
        ConcurrentMessageLimit = AtOnce;
    }

    protected override void ConfigureConsumer(IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<LedgerConsumer> consumerConfigurator, IRegistrationContext context)
    {
        endpointConfigurator.PrefetchCount = 2 * AtOnce;
    }
}
