using Microsoft.Extensions.Logging;
using Reports.Contracts.Messages;
using Reports.Search.Seam;
using Reports.Storage.Catalogue;

namespace Reports.Indexing.Indexing;

/// <summary>
/// Takes a withdrawn document out of the index, then out of the catalogue: a row that is left tells the sweep that the
/// document may still be in the index, so a server that is away needs no waiting here.
/// </summary>
internal sealed partial class WithdrawStep(IPassageIndex index, CatalogueWriter catalogue, ILogger<WithdrawStep> log)
{
    public async Task RunAsync(DocumentWithdrawn message, CancellationToken cancellationToken)
    {
        try
        {
            var passages = await catalogue.PassagesAsync(message.DocumentId, cancellationToken);
            await index.WriteAsync([new DocumentWrite(message.DocumentId, message.Version, [], passages)], cancellationToken);
            await catalogue.RemoveAsync(message.DocumentId, message.Version, cancellationToken);
        }
        catch (Exception e) when (Outage.Is(e))
        {
            LogUnavailable(message.DocumentId, e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{DocumentId} waits to be taken out of the index: {Reason}")]
    private partial void LogUnavailable(string documentId, string reason);
}
