using MassTransit;
using Reports.Contracts.Messaging;

namespace Reports.Indexing.Consuming;

/// <summary>Batches of up to 64 documents, sixteen at once, so that an engine can commit many together; a lone document waits a fifth of a second for company.</summary>
internal sealed class IndexConsumerDefinition : ConsumerDefinition<IndexConsumer>
{
    private const int LargestBatch = 64;
    private const int AtOnce = 16;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(200);

    public IndexConsumerDefinition() => EndpointName = Queues.Index;

    protected override void ConfigureConsumer(IReceiveEndpointConfigurator endpointConfigurator, IConsumerConfigurator<IndexConsumer> consumerConfigurator, IRegistrationContext context)
    {
        endpointConfigurator.PrefetchCount = 2 * AtOnce * LargestBatch;
        consumerConfigurator.Options<BatchOptions>(batch => batch
            .SetMessageLimit(LargestBatch)
            .SetTimeLimit(LongestWait)
            .SetConcurrencyLimit(AtOnce));
    }
}
