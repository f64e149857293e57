using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Documents;
using Reports.Contracts.Messages;
using Reports.Storage.Database;
using Reports.Storage.Model;
using Reports.Storage.Outbox;

namespace Reports.Storage.Ledger;

/// <summary>
/// Asks again for steps that nobody answers: messages can be lost by a bus that forgets, or by a broker that fell over. A
/// document counts as unanswered when its stage stands still, or when documents that came later have left the stage already;
/// one that merely waits in a long queue does not. Only an
/// overtaken document is ever given up: where everything stands still, the fault lies elsewhere.
/// </summary>
public sealed class Sweep(IDatabase database, OutboxSignal signal, SweepOptions options, TimeProvider time)
{
    private static readonly Stage[] Stages =
    [
        new(DocumentState.Received, "received", [DocumentState.Parsed, DocumentState.Indexed, DocumentState.Rejected]),
        new(DocumentState.Parsed, "parsed", [DocumentState.Indexed]),
    ];

    /// <summary>One sweep. Returns how many steps were asked for again.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken = default)
    {
        var asked = await database.WriteAsync(
            async (db, ct) =>
            {
                var count = await AskForRemovalsAsync(db, ct);
                foreach (var stage in Stages)
                {
                    count += await AskAgainAsync(db, stage, ct);
                }

                await db.SaveChangesAsync(ct);
                return count;
            },
            cancellationToken);
        if (asked > 0)
        {
            signal.Set();
        }

        return asked;
    }

    /// <summary>
    /// For a bus that forgets when its process ends: whatever is under way is asked for anew. Call it before the bus starts.
    /// </summary>
    public async Task<int> ResumeAsync(CancellationToken cancellationToken = default)
    {
        var asked = await database.WriteAsync(
            async (db, ct) =>
            {
                await db.Outbox.Where(o => o.Type != nameof(DocumentWithdrawn)).ExecuteDeleteAsync(ct);
                var count = await AskForRemovalsAsync(db, ct);
                var waiting = await db.Documents.Where(d => d.State == DocumentState.Received || d.State == DocumentState.Parsed).ToListAsync(ct);
                await AskAsync(db, waiting, ct);
                await db.SaveChangesAsync(ct);
                return count + waiting.Count;
            },
            cancellationToken);
        signal.Set();
        return asked;
    }

    private async Task<int> AskAgainAsync(ReportsDb db, Stage stage, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var recently = now - options.Patience;
        var lastOut = await LastEntryThatLeftAsync(db, stage, recently, cancellationToken);
        var before = lastOut is { } entered && entered - options.Patience < recently ? entered - options.Patience : recently;
        var waiting = await db.Documents
            .Where(d => d.State == stage.State && d.AskedAt <= before)
            .OrderBy(d => d.AskedAt)
            .Take(options.Most)
            .ToListAsync(cancellationToken);
        var unanswered = waiting.Where(row => now - row.AskedAt >= PatienceWith(row.Attempt)).ToList();
        var hopeless = unanswered.Where(row => lastOut is not null && row.Attempt >= options.MostAttempts).ToList();
        hopeless.ForEach(row => Park(db, row, now));
        await AskAsync(db, [.. unanswered.Except(hopeless)], cancellationToken);
        return unanswered.Count;
    }

    // When the latest of the documents that left the stage a short while ago had entered it; null if the stage stands still.
    private static Task<DateTimeOffset?> LastEntryThatLeftAsync(ReportsDb db, Stage stage, DateTimeOffset since, CancellationToken cancellationToken) =>
        (from document in db.Documents
         join step in db.Steps on document.Id equals step.DocumentId
         where stage.Left.Contains(document.State) && document.StateSince >= since
             && step.Version == document.Version && step.Step == stage.Entry
         orderby step.At descending
         select (DateTimeOffset?)step.At).FirstOrDefaultAsync(cancellationToken);

    // A withdrawn document whose catalogue row is still there was not taken out of the index yet.
    private async Task<int> AskForRemovalsAsync(ReportsDb db, CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow() - options.Patience;
        var left = await db.Documents
            .Where(d => d.State == DocumentState.Withdrawn && d.AskedAt <= before && db.Catalogue.Any(c => c.DocumentId == d.Id))
            .OrderBy(d => d.AskedAt)
            .Take(options.Most)
            .ToListAsync(cancellationToken);
        await AskAsync(db, left, cancellationToken);
        return left.Count;
    }

    private async Task AskAsync(ReportsDb db, List<DocumentRow> rows, CancellationToken cancellationToken)
    {
        var given = await Provenances.GivenAsync(db, rows.Where(row => row.State == DocumentState.Received).Select(row => row.Id), cancellationToken);
        rows.ForEach(row => Ask(db, row, given.GetValueOrDefault(row.Id)));
    }

    private void Ask(ReportsDb db, DocumentRow row, GivenIdentity? given)
    {
        var now = time.GetUtcNow();
        (row.Attempt, row.AskedAt) = (row.Attempt + 1, now);
        object message = row.State switch
        {
            DocumentState.Received => new DocumentReceived { DocumentId = row.Id, Version = row.Version, Name = row.Name, Given = given, At = now, Attempt = row.Attempt },
            DocumentState.Withdrawn => new DocumentWithdrawn { DocumentId = row.Id, Version = row.Version, At = now },
            _ => new DocumentParsed { DocumentId = row.Id, Version = row.Version, ParsedRef = row.ParsedRef!, ParserRevision = "", At = now, Attempt = row.Attempt },
        };
        db.Outbox.Add(OutboxMessage.Of(message, now));
    }

    private static void Park(ReportsDb db, DocumentRow row, DateTimeOffset now)
    {
        (row.FailedStep, row.ProblemCode) = (row.State == DocumentState.Received ? "parse" : "index", "no_progress");
        row.ProblemArguments = NoticeJson.WriteArguments(new Dictionary<string, string> { ["attempts"] = $"{row.Attempt}" });
        (row.State, row.StateSince, row.AskedAt) = (DocumentState.Failed, now, now);
        db.Steps.Add(new StepRow { DocumentId = row.Id, Version = row.Version, Step = "failed", At = now, Attempt = row.Attempt });
    }

    private TimeSpan PatienceWith(int attempt)
    {
        var doubled = options.Patience * Math.Pow(2, Math.Clamp(attempt - 1, 0, 10));
        return doubled < options.LongestPatience ? doubled : options.LongestPatience;
    }

    private sealed record Stage(DocumentState State, string Entry, DocumentState[] Left);
}
