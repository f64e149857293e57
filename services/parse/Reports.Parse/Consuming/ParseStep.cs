using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Reports.Contracts.Messages;
using Reports.Contracts.Messaging;
using Reports.Parse.Isolation;
using Reports.Storage.Blobs;

namespace Reports.Parse.Consuming;

/// <summary>
/// Parses one document and says what came of it: parsed, rejected (its own fault) or failed (ours, after three tries). A bad
/// document is an answer, never an exception on the bus. Where the bus does not take the answer, the ledger's sweep asks again.
/// </summary>
internal sealed partial class ParseStep(Originals originals, ParsedDocuments parsed, IReportParser parser, IEventPublisher publisher, TimeProvider time, ILogger<ParseStep> log)
{
    private const int Tries = 3;
    private const int LongestDetail = 2048;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private readonly ConcurrentDictionary<(string DocumentId, long Version), byte> _underWay = new();

    /// <summary>Parses the document, unless that is being done here: where it takes long, the sweep asks again, and one answer is enough.</summary>
    public async Task RunAsync(DocumentReceived message, CancellationToken cancellationToken)
    {
        var work = (message.DocumentId, message.Version);
        if (!_underWay.TryAdd(work, 0))
        {
            return;
        }

        try
        {
            await AnswerAsync(message, cancellationToken);
        }
        finally
        {
            _underWay.TryRemove(work, out _);
        }
    }

    private async Task AnswerAsync(DocumentReceived message, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await ParseAsync(message, cancellationToken);
                return;
            }
            catch (BusUnavailableException e)
            {
                LogUnanswered(message.DocumentId, e.Message);
                return;
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested && attempt < Tries)
            {
                LogFailed(message.DocumentId, attempt, e);
                await Task.Delay(Pause * attempt, time, cancellationToken);
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                LogFailed(message.DocumentId, attempt, e);
                await FailAsync(message, e, cancellationToken);
                return;
            }
        }
    }

    private async Task ParseAsync(DocumentReceived message, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        var bytes = await originals.ReadAsync(message.DocumentId, cancellationToken)
            ?? throw new FileNotFoundException("The original is not in the store.");
        switch (await parser.ParseAsync(bytes, message.Name, message.Given, cancellationToken))
        {
            case ParseOutcome.Rejected rejected:
                await publisher.PublishAsync(
                    new DocumentRejected
                    {
                        DocumentId = message.DocumentId,
                        Version = message.Version,
                        At = time.GetUtcNow(),
                        Code = rejected.Code,
                        Arguments = rejected.Arguments,
                        ParserRevision = ReportParser.Revision,
                    },
                    cancellationToken);
                break;
            case ParseOutcome.Parsed outcome:
                var parsedRef = await parsed.WriteAsync(outcome.Document, cancellationToken);
                await publisher.PublishAsync(
                    new DocumentParsed
                    {
                        DocumentId = message.DocumentId,
                        Version = message.Version,
                        At = time.GetUtcNow(),
                        ParsedRef = parsedRef,
                        ParserRevision = ReportParser.Revision,
                        DurationMs = (long)time.GetElapsedTime(started).TotalMilliseconds,
                        Attempt = message.Attempt,
                    },
                    cancellationToken);
                break;
        }
    }

    private Task FailAsync(DocumentReceived message, Exception e, CancellationToken cancellationToken)
    {
        var detail = e.ToString();
        return publisher.PublishAsync(
            new DocumentFailed
            {
                DocumentId = message.DocumentId,
                Version = message.Version,
                At = time.GetUtcNow(),
                Step = "parse",
                Exception = e is ParserFailedException failed ? failed.Kind : e.GetType().Name,
                Detail = detail.Length > LongestDetail ? detail[..LongestDetail] : detail,
            },
            cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Parsing {DocumentId} failed, attempt {Attempt}.")]
    private partial void LogFailed(string documentId, int attempt, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The answer for {DocumentId} was not taken: {Reason}")]
    private partial void LogUnanswered(string documentId, string reason);
}
