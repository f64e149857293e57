using Reports.Contracts.Messaging;

namespace Reports.SearchApi.Tests.Fakes;

/// <summary>A bus with two queues of the pipeline and one of its own.</summary>
internal sealed class FakeQueues(DateTimeOffset now) : IQueueMonitor
{
    public QueueSnapshot Snapshot { get; set; } = new(now, "rabbitmq",
    [
        new QueueDepth("reports.parse", 4, 2, 1),
        new QueueDepth("reports.index", 0, 0, 0),
        new QueueDepth("reports.ledger", 7, 1, 1, Parked: 2),
    ]);

    public Task<QueueSnapshot> ReadAsync(CancellationToken cancellationToken = default) => Task.FromResult(Snapshot);
}
