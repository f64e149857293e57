using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Documents;
using Reports.Contracts.Messages;
using Reports.Storage.Database;
using Reports.Storage.Model;
using Reports.Storage.Outbox;

namespace Reports.Storage.Ledger;

/// <summary>Rows of the ledger within a transaction. Saving is the caller's.</summary>
internal static class LedgerRows
{
    public static async Task<Dictionary<string, DocumentRow>> OfAsync(ReportsDb db, IEnumerable<string> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Distinct(StringComparer.Ordinal).ToList();
        return await db.Documents.Where(d => EF.Parameter(wanted).Contains(d.Id)).ToDictionaryAsync(d => d.Id, StringComparer.Ordinal, cancellationToken);
    }

    /// <summary>The document starts its way, under a new version; the message that starts it is owed from here on.</summary>
    public static void Restart(ReportsDb db, DocumentRow row, GivenIdentity? given, DateTimeOffset now)
    {
        row.Version++;
        (row.ParsedRef, row.IndexName, row.ProblemCode, row.ProblemArguments, row.FailedStep, row.FailureDetail) = (null, null, null, null, null, null);
        Enter(db, row, DocumentState.Received, now, now);
        db.Outbox.Add(OutboxMessage.Of(new DocumentReceived { DocumentId = row.Id, Version = row.Version, Name = row.Name, Given = given, At = now }, now));
    }

    /// <summary>The document enters a state, by a step that was done at <paramref name="at"/>.</summary>
    public static void Enter(ReportsDb db, DocumentRow row, DocumentState state, DateTimeOffset at, DateTimeOffset now, int attempt = 1, long? durationMs = null)
    {
        (row.State, row.StateSince, row.Attempt, row.AskedAt) = (state, now, 1, now);
        db.Steps.Add(new StepRow { DocumentId = row.Id, Version = row.Version, Step = state.ToString().ToLowerInvariant(), At = at, Attempt = attempt, DurationMs = durationMs });
    }
}
