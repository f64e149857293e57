using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Reports.Storage.Outbox;

namespace Reports.Hosting.Pipeline;

/// <summary>Keeps the outbox empty: woken by whoever fills it in this process, and every second for the others.</summary>
internal sealed partial class OutboxService(OutboxRelay relay, OutboxSignal signal, TimeProvider time, ILogger<OutboxService> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan PauseAfterError = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await relay.SendAsync(stoppingToken) > 0)
                {
                }

                await signal.WaitAsync(Interval, stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                LogNotSent(e.GetType().Name, e.Message);
                await Task.Delay(PauseAfterError, time, stoppingToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outbox could not be sent, it will be tried again: {Kind}: {Reason}")]
    private partial void LogNotSent(string kind, string reason);
}
