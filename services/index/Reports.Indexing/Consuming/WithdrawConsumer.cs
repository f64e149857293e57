using MassTransit;
using Reports.Contracts.Messages;
using Reports.Contracts.Messaging;
using Reports.Indexing.Indexing;

namespace Reports.Indexing.Consuming;

/// <summary>A document was withdrawn.</summary>
internal sealed class WithdrawConsumer(WithdrawStep step) : IConsumer<DocumentWithdrawn>
{
    public Task Consume(ConsumeContext<DocumentWithdrawn> context) => step.RunAsync(context.Message, context.CancellationToken);
}

internal sealed class WithdrawConsumerDefinition : ConsumerDefinition<WithdrawConsumer>
{
    public WithdrawConsumerDefinition() => EndpointName = Queues.Index;
}
