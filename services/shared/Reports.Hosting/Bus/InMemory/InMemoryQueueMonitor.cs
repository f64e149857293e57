using Reports.Contracts.Messaging;

namespace Reports.Hosting.Bus.InMemory;

/// <summary>The in-memory bus keeps no figures: what waits is what the ledger says; its consumers live and end with the process.</summary>
internal sealed class InMemoryQueueMonitor(TimeProvider time) : IQueueMonitor
{
    public Task<QueueSnapshot> ReadAsync(CancellationToken cancellationToken = default)
    {
        QueueDepth[] queues = [new(Queues.Parse, null, null, 1), new(Queues.Index, null, null, 1), new(Queues.Ledger, null, null, 1)];
        return Task.FromResult(new QueueSnapshot(time.GetUtcNow(), "in-memory", queues));
    }
}
