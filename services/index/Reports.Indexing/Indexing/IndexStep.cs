using Microsoft.Extensions.Logging;
using Reports.Contracts.Messages;
using Reports.Contracts.Messaging;
using Reports.Search.Seam;
using Reports.Storage.Blobs;
using Reports.Storage.Catalogue;

namespace Reports.Indexing.Indexing;

/// <summary>
/// Indexes a batch of parsed documents: what is late or withdrawn is left out; the catalogue learns of a document before the
/// search index does; then its success is reported. While a server is away the batch waits for it for a while, and is then
/// left to the ledger's sweep, which asks for it again.
/// </summary>
internal sealed partial class IndexStep(
    ParsedDocuments parsed,
    CatalogueWriter catalogue,
    IPassageIndex index,
    OpenIndex open,
    IEventPublisher publisher,
    TimeProvider time,
    ILogger<IndexStep> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public async Task RunAsync(IReadOnlyList<DocumentParsed> messages, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            try
            {
                await IndexAsync(messages, cancellationToken);
                return;
            }
            catch (Exception e) when (Outage.Is(e))
            {
                open.Forget();
                LogUnavailable(messages.Count, e.Message);
                if (time.GetElapsedTime(started) > Patience)
                {
                    return;
                }

                await Task.Delay(Pause, time, cancellationToken);
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                LogFailed(messages.Count, e);
                await RunApartAsync(messages, e, cancellationToken);
                return;
            }
        }
    }

    // One document of a batch spoils it for none but itself.
    private async Task RunApartAsync(IReadOnlyList<DocumentParsed> messages, Exception cause, CancellationToken cancellationToken)
    {
        if (messages.Count == 1)
        {
            await FailAsync(messages[0].DocumentId, messages[0].Version, cause.GetType().Name, cause.ToString(), cancellationToken);
            return;
        }

        foreach (var message in messages)
        {
            await RunAsync([message], cancellationToken);
        }
    }

    private async Task IndexAsync(IReadOnlyList<DocumentParsed> messages, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var latest = messages.GroupBy(m => m.DocumentId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.MaxBy(m => m.Version)!, StringComparer.Ordinal);
        var current = await catalogue.CurrentAsync(latest.ToDictionary(m => m.Key, m => m.Value.Version, StringComparer.Ordinal), cancellationToken);
        if (current.Count == 0)
        {
            return;
        }

        var name = (await open.GetAsync(cancellationToken)).Name;
        var writes = await WritesAsync(latest, current, cancellationToken);
        if (writes.Count == 0)
        {
            return;
        }

        var outcomes = await index.WriteAsync(writes, cancellationToken);

        // Whoever hears that a document is indexed finds it at once.
        await index.RefreshAsync(cancellationToken);
        var duration = (long)time.GetElapsedTime(started).TotalMilliseconds;
        await Task.WhenAll(outcomes.Select(outcome => ReportAsync(latest[outcome.DocumentId], outcome, name, duration, cancellationToken)));
    }

    // Apart, so that the documents are let go of while the engine commits them with others.
    private async Task<List<DocumentWrite>> WritesAsync(Dictionary<string, DocumentParsed> latest, IReadOnlyDictionary<string, int> current, CancellationToken cancellationToken)
    {
        var entries = await ReadAsync(latest.Values.Where(m => current.ContainsKey(m.DocumentId)), cancellationToken);
        if (entries.Count == 0)
        {
            return [];
        }

        var reports = await catalogue.PutAsync(entries, cancellationToken);
        return entries.ConvertAll(e => new DocumentWrite(
            e.Document.DocumentId, e.Version, PassageEntries.Of(e.Document, reports[e.Document.DocumentId]), current[e.Document.DocumentId]));
    }

    private async Task<List<CatalogueEntry>> ReadAsync(IEnumerable<DocumentParsed> messages, CancellationToken cancellationToken)
    {
        var entries = new List<CatalogueEntry>();
        foreach (var message in messages)
        {
            if (await parsed.ReadAsync(message.ParsedRef, cancellationToken) is { } document)
            {
                entries.Add(new CatalogueEntry(document, message.Version, message.ParsedRef));
                continue;
            }

            await FailAsync(message.DocumentId, message.Version, "MissingParsedDocument", "The parsed document is not in the store.", cancellationToken);
        }

        return entries;
    }

    private Task ReportAsync(DocumentParsed message, WriteOutcome outcome, string name, long duration, CancellationToken cancellationToken) =>
        outcome.Error is { } error
            ? FailAsync(message.DocumentId, message.Version, "IndexRefused", error, cancellationToken)
            : publisher.PublishAsync(
                new DocumentIndexed
                {
                    DocumentId = message.DocumentId,
                    Version = message.Version,
                    At = time.GetUtcNow(),
                    ParsedRef = message.ParsedRef,
                    Index = name,
                    DurationMs = duration,
                },
                cancellationToken);

    private Task FailAsync(string documentId, long version, string exception, string detail, CancellationToken cancellationToken) =>
        publisher.PublishAsync(
            new DocumentFailed { DocumentId = documentId, Version = version, At = time.GetUtcNow(), Step = "index", Exception = exception, Detail = detail.Length > 2048 ? detail[..2048] : detail },
            cancellationToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A batch of {Count} documents failed.")]
    private partial void LogFailed(int count, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} documents wait for a server: {Reason}")]
    private partial void LogUnavailable(int count, string reason);
}
