using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Messages;
using Reports.Contracts.Messaging;
using Reports.Storage.Database;
using Reports.Storage.Model;

namespace Reports.Storage.Outbox;

/// <summary>
/// Sends what the outbox owes, oldest first, and removes what the bus confirmed. A crash between the two sends it again;
/// consumers know a message by its document's version.
/// </summary>
public sealed class OutboxRelay(IDatabase database, IEventPublisher publisher)
{
    private const int Batch = 256;

    /// <summary>Sends one batch. Returns how many were sent; throws the first error after removing what did go out.</summary>
    public async Task<int> SendAsync(CancellationToken cancellationToken = default)
    {
        var owed = await database.ReadAsync((db, ct) => db.Outbox.OrderBy(o => o.Id).Take(Batch).ToListAsync(ct), cancellationToken);
        if (owed.Count == 0)
        {
            return 0;
        }

        var sends = owed.ConvertAll(row => PublishAsync(row, cancellationToken));
        await Task.WhenAll(sends).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        var sent = owed.Where((_, i) => sends[i].IsCompletedSuccessfully).Select(row => row.Id).ToList();
        if (sent.Count > 0)
        {
            await database.WriteAsync((db, ct) => db.Outbox.Where(o => sent.Contains(o.Id)).ExecuteDeleteAsync(ct), CancellationToken.None);
        }

        await Task.WhenAll(sends);
        return sent.Count;
    }

    private async Task PublishAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        switch (MessageJson.Read(row.Type, row.Body))
        {
            case DocumentReceived message:
                await publisher.PublishAsync(message, cancellationToken);
                break;
            case DocumentParsed message:
                await publisher.PublishAsync(message, cancellationToken);
                break;
            case DocumentWithdrawn message:
                await publisher.PublishAsync(message, cancellationToken);
                break;
            case var other:
                throw new InvalidOperationException($"The outbox does not send {other.GetType().Name}.");
        }
    }
}
