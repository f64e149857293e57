using MassTransit;
using Reports.Contracts.Messages;
using Reports.Storage.Ledger;

namespace Reports.Ingest.LedgerKeeping;

/// <summary>The doorway of the ledger: what the other services report.</summary>
internal sealed class LedgerConsumer(Ledger ledger, LedgerPatience patience) :
    IConsumer<DocumentParsed>,
    IConsumer<DocumentRejected>,
    IConsumer<DocumentIndexed>,
    IConsumer<DocumentFailed>,
    IConsumer<IndexOpened>
{
    public Task Consume(ConsumeContext<DocumentParsed> context) => patience.WriteAsync(ct => ledger.ParsedAsync(context.Message, ct), context.CancellationToken);

    public Task Consume(ConsumeContext<DocumentRejected> context) => patience.WriteAsync(ct => ledger.RejectedAsync(context.Message, ct), context.CancellationToken);

    public Task Consume(ConsumeContext<DocumentIndexed> context) => patience.WriteAsync(ct => ledger.IndexedAsync(context.Message, ct), context.CancellationToken);

    public Task Consume(ConsumeContext<DocumentFailed> context) => patience.WriteAsync(ct => ledger.FailedAsync(context.Message, ct), context.CancellationToken);

    public Task Consume(ConsumeContext<IndexOpened> context) => patience.WriteAsync(ct => ledger.PutBackAsync(context.Message, ct), context.CancellationToken);
}
