using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Reports.Storage.Ledger;

namespace Reports.Hosting.Pipeline;

/// <summary>Sweeps the ledger every few seconds.</summary>
internal sealed partial class SweepService(Sweep sweep, TimeProvider time, ILogger<SweepService> log) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                if (await sweep.RunAsync(stoppingToken) is > 0 and var asked)
                {
                    LogAsked(asked);
                }
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(e.GetType().Name, e.Message);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} steps without an answer were asked for again.")]
    private partial void LogAsked(int count);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The sweep failed, the next one tries again: {Kind}: {Reason}")]
    private partial void LogFailed(string kind, string reason);
}
