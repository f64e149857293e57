using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Reports.Storage.Ledger;

namespace Reports.Ingest.Documents;

/// <summary><c>GET /api/documents/events</c>: every change of a document's state as it happens, and a sign of life in between.</summary>
internal static class EventEndpoint
{
    private static readonly TimeSpan SignOfLife = TimeSpan.FromSeconds(15);

    public static IResult Handle(LedgerEvents events, TimeProvider time, CancellationToken cancellationToken) =>
        TypedResults.ServerSentEvents(ItemsAsync(events, time, cancellationToken));

    private static async IAsyncEnumerable<SseItem<string>> ItemsAsync(LedgerEvents events, TimeProvider time, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return new SseItem<string>("{}", "hello");
        await using var changes = events.ListenAsync(cancellationToken).GetAsyncEnumerator(cancellationToken);
        var next = changes.MoveNextAsync().AsTask();
        while (true)
        {
            var first = await Task.WhenAny(next, Task.Delay(SignOfLife, time, cancellationToken));
            cancellationToken.ThrowIfCancellationRequested();
            if (first != next)
            {
                yield return new SseItem<string>("{}", "alive");
                continue;
            }

            if (!await next)
            {
                yield break;
            }

            yield return new SseItem<string>(JsonSerializer.Serialize(changes.Current, DocumentJson.Options), "state");
            next = changes.MoveNextAsync().AsTask();
        }
    }
}
