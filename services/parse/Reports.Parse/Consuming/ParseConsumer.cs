using MassTransit;
using Reports.Contracts.Messages;

namespace Reports.Parse.Consuming;

/// <summary>The doorway of parse: a document was received.</summary>
internal sealed class ParseConsumer(ParseStep step) : IConsumer<DocumentReceived>
{
    public Task Consume(ConsumeContext<DocumentReceived> context) => step.RunAsync(context.Message, context.CancellationToken);
}
