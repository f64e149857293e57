using Microsoft.EntityFrameworkCore;
using Reports.Contracts.Documents;
using Reports.Contracts.Messages;
using Reports.Storage.Database;
using Reports.Storage.Model;
using Reports.Storage.Outbox;

namespace Reports.Storage.Ledger;

/// <summary>
/// The writing side of the ledger. Every verb is idempotent: it changes a row only from the states and the version it is meant
/// for, so messages may come late, twice or in any order. What must be sent is written to the outbox in the same transaction.
/// </summary>
public sealed class Ledger
{
    private const int ReplayedAtOnce = 200;

    private readonly IDatabase _database;
    private readonly OutboxSignal _signal;
    private readonly LedgerEvents _events;
    private readonly TimeProvider _time;
    private readonly Together<NewFile, Acceptance> _acceptances;
    private readonly Together<Move, bool> _moves;

    public Ledger(IDatabase database, OutboxSignal signal, LedgerEvents events, TimeProvider time)
    {
        (_database, _signal, _events, _time) = (database, signal, events, time);
        _acceptances = new Together<NewFile, Acceptance>(files => database.WriteAsync((db, ct) => Accepting.DoAsync(db, files, time.GetUtcNow(), ct)));
        _moves = new Together<Move, bool>(moves => database.WriteAsync((db, ct) => Moving.DoAsync(db, moves, time.GetUtcNow(), ct)));
    }

    /// <summary>
    /// Accepts a file whose bytes are stored. New bytes start their way; known ones do nothing, unless they were withdrawn, but
    /// where they came from is kept all the same.
    /// When this returns, row and message are durable.
    /// </summary>
    public async Task<Acceptance> AcceptAsync(NewFile file, CancellationToken cancellationToken = default)
    {
        var accepted = await _acceptances.RunAsync(file, cancellationToken);
        Announce(accepted.Duplicate ? null : accepted.DocumentId, DocumentState.Received);
        return accepted;
    }

    /// <summary>The document was parsed.</summary>
    public Task<bool> ParsedAsync(DocumentParsed message, CancellationToken cancellationToken = default) =>
        MoveAsync(
            new Move(
                message.DocumentId,
                message.Version,
                [DocumentState.Received, DocumentState.Failed],
                DocumentState.Parsed,
                message.At,
                row => row.ParsedRef = message.ParsedRef)
            {
                Attempt = message.Attempt,
                DurationMs = message.DurationMs,
            },
            cancellationToken);

    /// <summary>The document is no readable one.</summary>
    public Task<bool> RejectedAsync(DocumentRejected message, CancellationToken cancellationToken = default) =>
        MoveAsync(
            new Move(
                message.DocumentId,
                message.Version,
                [DocumentState.Received, DocumentState.Failed],
                DocumentState.Rejected,
                message.At,
                row => (row.ProblemCode, row.ProblemArguments) = (message.Code, NoticeJson.WriteArguments(message.Arguments))),
            cancellationToken);

    /// <summary>The document answers searches. May come before the word that it was parsed.</summary>
    public Task<bool> IndexedAsync(DocumentIndexed message, CancellationToken cancellationToken = default) =>
        MoveAsync(
            new Move(
                message.DocumentId,
                message.Version,
                [DocumentState.Received, DocumentState.Parsed, DocumentState.Failed],
                DocumentState.Indexed,
                message.At,
                row => (row.ParsedRef, row.IndexName) = (message.ParsedRef, message.Index))
            {
                DurationMs = message.DurationMs,
            },
            cancellationToken);

    /// <summary>A step failed after all its tries; the document is parked until it is replayed.</summary>
    public Task<bool> FailedAsync(DocumentFailed message, CancellationToken cancellationToken = default) =>
        MoveAsync(
            new Move(
                message.DocumentId,
                message.Version,
                message.Step == "parse" ? [DocumentState.Received] : [DocumentState.Received, DocumentState.Parsed],
                DocumentState.Failed,
                message.At,
                row =>
                {
                    (row.FailedStep, row.FailureDetail, row.ProblemCode) = (message.Step, message.Detail, "processing_failed");
                    row.ProblemArguments = NoticeJson.WriteArguments(new Dictionary<string, string> { ["exception"] = message.Exception });
                }),
            cancellationToken);

    /// <summary>Takes a document back. False if there is none or it is withdrawn already.</summary>
    public async Task<bool> WithdrawAsync(string documentId, CancellationToken cancellationToken = default)
    {
        var now = _time.GetUtcNow();
        var done = await _database.WriteAsync(
            async (db, ct) =>
            {
                var row = await db.Documents.FirstOrDefaultAsync(d => d.Id == documentId, ct);
                if (row is null || row.State == DocumentState.Withdrawn)
                {
                    return false;
                }

                row.Version++;
                LedgerRows.Enter(db, row, DocumentState.Withdrawn, now, now);
                db.Outbox.Add(OutboxMessage.Of(new DocumentWithdrawn { DocumentId = row.Id, Version = row.Version, At = now }, now));
                await db.SaveChangesAsync(ct);
                return true;
            },
            cancellationToken);
        Announce(done ? documentId : null, DocumentState.Withdrawn);
        return done;
    }

    /// <summary>Puts a failed or rejected document through again from its original. False if it is neither.</summary>
    public async Task<bool> ReplayAsync(string documentId, CancellationToken cancellationToken = default) =>
        await ReplayAsync(documents => documents.Where(d => d.Id == documentId), cancellationToken) is [_];

    /// <summary>Puts the failed and rejected ones of the documents that fit through again, those that stood longest first.</summary>
    /// <param name="filter">Which documents.</param>
    /// <param name="limit">At most so many; what is left can be asked for again.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<Replayed> ReplayManyAsync(DocumentFilter filter, int limit, CancellationToken cancellationToken = default)
    {
        var (total, ids) = await _database.ReadAsync(
            async (db, ct) =>
            {
                var fit = Replayable(DocumentQueries.Filtered(DocumentQueries.Joined(db), filter).Select(j => j.Document));
                var first = await fit.OrderBy(d => d.StateSince).ThenBy(d => d.Id).Take(limit).Select(d => d.Id).ToListAsync(ct);
                return (await fit.CountAsync(ct), first);
            },
            cancellationToken);
        var count = 0;
        foreach (var some in ids.Chunk(ReplayedAtOnce))
        {
            count += (await ReplayAsync(documents => documents.Where(d => some.Contains(d.Id)), cancellationToken)).Count;
        }

        return new Replayed(count, total - ids.Count);
    }

    /// <summary>A new index took over: whatever another one holds goes back to waiting for the index step. Returns how many.</summary>
    public async Task<int> PutBackAsync(IndexOpened message, CancellationToken cancellationToken = default)
    {
        var now = _time.GetUtcNow();
        return await _database.WriteAsync(
            (db, ct) => db.Documents
                .Where(d => d.State == DocumentState.Indexed && d.IndexName != message.Index)
                .ExecuteUpdateAsync(
                    set => set
                        .SetProperty(d => d.State, DocumentState.Parsed)
                        .SetProperty(d => d.StateSince, now)
                        .SetProperty(d => d.AskedAt, DateTimeOffset.UnixEpoch)
                        .SetProperty(d => d.Attempt, 0),
                    ct),
            cancellationToken);
    }

    private static IQueryable<DocumentRow> Replayable(IQueryable<DocumentRow> documents) =>
        documents.Where(d => d.State == DocumentState.Failed || d.State == DocumentState.Rejected);

    private async Task<IReadOnlyList<string>> ReplayAsync(Func<IQueryable<DocumentRow>, IQueryable<DocumentRow>> which, CancellationToken cancellationToken)
    {
        var now = _time.GetUtcNow();
        var ids = await _database.WriteAsync(
            async (db, ct) =>
            {
                var rows = await Replayable(which(db.Documents)).ToListAsync(ct);
                var given = await Provenances.GivenAsync(db, rows.Select(row => row.Id), ct);
                rows.ForEach(row => LedgerRows.Restart(db, row, given.GetValueOrDefault(row.Id), now));
                await db.SaveChangesAsync(ct);
                return rows.ConvertAll(row => row.Id);
            },
            cancellationToken);
        ids.ForEach(id => Announce(id, DocumentState.Received));
        return ids;
    }

    private async Task<bool> MoveAsync(Move move, CancellationToken cancellationToken)
    {
        var moved = await _moves.RunAsync(move, cancellationToken);
        Announce(moved ? move.DocumentId : null, move.To);
        return moved;
    }

    private void Announce(string? documentId, DocumentState state)
    {
        if (documentId is not null)
        {
            _signal.Set();
            _events.Publish(new LedgerEvent(documentId, state, _time.GetUtcNow()));
        }
    }
}

/// <summary>A file whose bytes are stored: SHA-256 in lower-case hex, display name, size in bytes, and where it came from.</summary>
public sealed record NewFile(string Sha256, string Name, long Size, Origin? Origin = null);

/// <summary>The answer to a file: its id, and whether it was known already.</summary>
public sealed record Acceptance(string DocumentId, bool Duplicate);

/// <summary>How many documents were put through again, and how many fit but were beyond the limit.</summary>
public sealed record Replayed(int Count, int Left);
