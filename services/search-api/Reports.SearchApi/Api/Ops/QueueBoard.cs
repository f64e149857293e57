using Reports.Contracts.Messaging;
using Reports.Storage.Ledger;

namespace Reports.SearchApi.Api.Ops;

/// <summary>What operators expect of the queues (section <c>Ops</c> of the configuration).</summary>
public sealed record OpsLimits
{
    /// <summary>Consumers that every queue should have.</summary>
    public int ExpectedConsumers { get; init; } = 1;

    /// <summary>A stage whose oldest document waits longer is behind: age tells, depth does not.</summary>
    public TimeSpan Behind { get; init; } = TimeSpan.FromMinutes(5);
}

/// <summary>Puts the bus's depths and the ledger's figures together, queue by queue.</summary>
internal sealed class QueueBoard(ILedgerReader ledger, IQueueMonitor monitor, TimeProvider time, OpsLimits limits)
{
    private const double SecondsOfFigures = 60;

    public async Task<QueueReport> ReadAsync(CancellationToken cancellationToken)
    {
        var stages = await ledger.StagesAsync(cancellationToken);
        var snapshot = await monitor.ReadAsync(cancellationToken);
        var items = snapshot.Queues
            .Select(queue => Item(queue, stages.FirstOrDefault(s => Serves(queue.Queue, s.Stage)), snapshot))
            .Concat(stages.Where(s => !snapshot.Queues.Any(q => Serves(q.Queue, s.Stage))).Select(s => Item(Unseen(s), s, snapshot)));
        return new QueueReport([.. items], Next: null, snapshot.At, snapshot.Transport, snapshot.Problem);
    }

    /// <summary>A queue's name ends with its stage's: <c>reports.parse</c> serves <c>parse</c>.</summary>
    private static bool Serves(string queue, string stage) => queue == stage || queue.EndsWith("." + stage, StringComparison.Ordinal);

    private static QueueDepth Unseen(StageFigures stage) => new(stage.Stage, Ready: null, InFlight: null, Consumers: null);

    private QueueItem Item(QueueDepth queue, StageFigures? stage, QueueSnapshot snapshot)
    {
        var age = stage?.OldestSince is { } since ? time.GetUtcNow() - since : (TimeSpan?)null;
        return new QueueItem
        {
            Queue = queue.Queue,
            Stage = stage?.Stage,
            Ready = queue.Ready ?? stage?.Waiting,
            InFlight = queue.InFlight,
            OldestAgeS = age is null ? null : Math.Round(Math.Max(0, age.Value.TotalSeconds), 1),
            InPerS = PerSecond(stage?.InLastMinute),
            OutPerS = PerSecond(stage?.OutLastMinute),
            Consumers = queue.Consumers,
            ExpectedConsumers = ExpectedAt(queue),
            Failed = Math.Max(stage?.Failed ?? 0, queue.Parked),
            State = StateOf(queue, age, snapshot.Problem),
        };
    }

    private static double? PerSecond(long? inLastMinute) => inLastMinute is { } count ? Math.Round(count / SecondsOfFigures, 3) : null;

    // Nobody consumes dead letters: they wait for an operator.
    private int ExpectedAt(QueueDepth queue) => queue.Queue == Queues.DeadLetter ? 0 : limits.ExpectedConsumers;

    private string StateOf(QueueDepth queue, TimeSpan? age, string? problem) => queue switch
    {
        _ when problem is not null => "unknown",
        { Consumers: null } => "unknown",
        { Queue: Queues.DeadLetter } => queue.Ready > 0 ? "behind" : "ok",
        { Consumers: 0 } => "no_consumers",
        _ when age > limits.Behind => "behind",
        _ => "ok",
    };
}
