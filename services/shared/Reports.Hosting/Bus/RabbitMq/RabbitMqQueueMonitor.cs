using Reports.Contracts.Messaging;

namespace Reports.Hosting.Bus.RabbitMq;

/// <summary>Reads the broker at most once in five seconds for all who ask; when it cannot be asked, the last reading stands with its age.</summary>
internal sealed class RabbitMqQueueMonitor(ManagementApi api, TimeProvider time) : IQueueMonitor, IDisposable
{
    private static readonly TimeSpan Freshness = TimeSpan.FromSeconds(5);
    private static readonly string[] Names = [Queues.Parse, Queues.Index, Queues.Ledger, Queues.DeadLetter];
    private readonly SemaphoreSlim _one = new(1, 1);
    private QueueSnapshot? _last;
    private DateTimeOffset _asked;

    public async Task<QueueSnapshot> ReadAsync(CancellationToken cancellationToken = default)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            var now = time.GetUtcNow();
            if (_last is null || now - _asked >= Freshness)
            {
                _asked = now;
                _last = await AskAsync(now, cancellationToken);
            }

            return _last;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<QueueSnapshot> AskAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!api.IsConfigured)
        {
            return new QueueSnapshot(now, "rabbitmq", Unknown(), "RabbitMq:Management is not configured.");
        }

        try
        {
            var depths = await Task.WhenAll(Names.Select(name => api.ReadAsync(name, cancellationToken)));
            return new QueueSnapshot(now, "rabbitmq", depths);
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException or System.Text.Json.JsonException && !cancellationToken.IsCancellationRequested)
        {
            return new QueueSnapshot(_last?.At ?? now, "rabbitmq", _last?.Queues ?? Unknown(), "The broker's management API does not answer.");
        }
    }

    private static IReadOnlyList<QueueDepth> Unknown() => [.. Names.Select(name => new QueueDepth(name, null, null, null))];
}
