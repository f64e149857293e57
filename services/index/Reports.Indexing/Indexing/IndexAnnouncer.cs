using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Reports.Contracts.Messages;
using Reports.Contracts.Messaging;

namespace Reports.Indexing.Indexing;

/// <summary>
/// Says which index is in use, at start and whenever it changes, so that whatever another index held is indexed again. An
/// index can vanish at any time: it is derived, and its server's disk may be lost.
/// </summary>
internal sealed partial class IndexAnnouncer(OpenIndex index, IEventPublisher publisher, TimeProvider time, ILogger<IndexAnnouncer> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);
    private string? _announced;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        do
        {
            try
            {
                await AnnounceAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                LogWaiting(e.GetType().Name, e.Message);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task AnnounceAsync(CancellationToken cancellationToken)
    {
        var name = (await index.GetAsync(cancellationToken)).Name;
        if (name != _announced)
        {
            await publisher.PublishAsync(new IndexOpened { Index = name, At = time.GetUtcNow() }, cancellationToken);
            _announced = name;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The index cannot be announced yet: {Kind}: {Reason}")]
    private partial void LogWaiting(string kind, string reason);
}
