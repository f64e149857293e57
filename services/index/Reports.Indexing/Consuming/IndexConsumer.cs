using MassTransit;
using Reports.Contracts.Messages;
using Reports.Indexing.Indexing;

namespace Reports.Indexing.Consuming;

/// <summary>The doorway of index: documents were parsed. They come in batches, since an engine commits many as fast as one.</summary>
internal sealed class IndexConsumer(IndexStep step) : IConsumer<Batch<DocumentParsed>>
{
    public Task Consume(ConsumeContext<Batch<DocumentParsed>> context) =>
        step.RunAsync([.. context.Message.Select(m => m.Message)], context.CancellationToken);
}
