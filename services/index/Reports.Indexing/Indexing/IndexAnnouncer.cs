using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Reports.Contracts.Messages;
using Reports.Contracts.Messaging;

namespace Reports.Indexing.Indexing;

/// <summary>
/// Says which index is in use, at start, whenever it changes and once a minute, so that whatever another index held is indexed again. An
/// index can vanish at any time: it is derived, and its server's disk may be lost.
/// </summary>
internal sealed partial class IndexAnnouncer(OpenIndex index, IEventPublisher publisher, TimeProvider time, ILogger<IndexAnnouncer> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Repeat = TimeSpan.FromMinutes(1);
    private string? _announced;
    private long _announcedAt;

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
        if (name != _announced || time.GetElapsedTime(_announcedAt) > Repeat)
        {
            await publisher.PublishAsync(new IndexOpened { Index = name, At = time.GetUtcNow() }, cancellationToken);
            (_announced, _announcedAt) = (name, time.GetTimestamp());
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The index cannot be announced yet: {Kind}: {Reason}")]
    private partial void LogWaiting(string kind, string reason);
}
