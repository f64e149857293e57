using Reports.Contracts.Documents;
using Reports.Storage.Database;
using Reports.Storage.Model;

namespace Reports.Storage.Ledger;

/// <summary>Moves documents from state to state, within a transaction.</summary>
internal static class Moving
{
    /// <summary>Makes moves in their order, and says of each whether it was still meant.</summary>
    public static async Task<IReadOnlyList<bool>> DoAsync(ReportsDb db, IReadOnlyList<Move> moves, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = await LedgerRows.OfAsync(db, moves.Select(m => m.DocumentId), cancellationToken);
        var moved = new List<bool>(moves.Count);
        foreach (var move in moves)
        {
            var isMeant = rows.TryGetValue(move.DocumentId, out var row) && row.Version == move.Version && move.From.Contains(row.State);
            moved.Add(isMeant);
            if (isMeant)
            {
                (row!.ProblemCode, row.ProblemArguments, row.FailedStep, row.FailureDetail) = (null, null, null, null);
                move.Apply(row);
                LedgerRows.Enter(db, row, move.To, move.At, now, move.Attempt, move.DurationMs);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        return moved;
    }
}

/// <summary>A step of a version of a document: meant from some states, it leads to another and notes what came of it.</summary>
internal sealed record Move(string DocumentId, long Version, DocumentState[] From, DocumentState To, DateTimeOffset At, Action<DocumentRow> Apply)
{
    public int Attempt { get; init; } = 1;

    public long? DurationMs { get; init; }
}
