using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Reports.Storage.Ledger;

namespace Reports.Ingest.Documents;

/// <summary>
/// <c>GET /api/documents/events</c>: every change of a document's state as it happens, and a sign of life in between. Ends with
/// the process, so that a listener does not hold up its stop.
/// </summary>
internal static class EventEndpoint
{
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(15);

    public static IResult Handle(LedgerEvents events, TimeProvider time, IHostApplicationLifetime host, CancellationToken cancellationToken) =>
        TypedResults.ServerSentEvents(ItemsAsync(events, time, host.ApplicationStopping, cancellationToken));

    private static async IAsyncEnumerable<SseItem<string>> ItemsAsync(
        LedgerEvents events, TimeProvider time, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);
        var changes = events.ListenAsync(ended.Token).GetAsyncEnumerator(ended.Token);

        // Listens before the greeting is sent: whoever has read it misses nothing.
        var next = changes.MoveNextAsync().AsTask();
        try
        {
            yield return new SseItem<string>("{}", "hello");
            while (await HasComeAsync(next, time, ended.Token) is var come && !ended.IsCancellationRequested)
            {
                yield return come ? new SseItem<string>(JsonSerializer.Serialize(changes.Current, DocumentJson.Options), "state") : new SseItem<string>("{}", "alive");
                next = come ? changes.MoveNextAsync().AsTask() : next;
            }
        }
        finally
        {
            // An enumerator may be disposed only while it stands still.
            await ended.CancelAsync();
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await changes.DisposeAsync();
        }
    }

    private static async Task<bool> HasComeAsync(Task<bool> next, TimeProvider time, CancellationToken cancellationToken)
    {
        await ((Task)next).WaitAsync(SignOfLife, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return next.IsCompletedSuccessfully;
    }
}
