using System.Globalization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Reports.Storage.Collecting;

namespace Reports.Ingest.Collecting.Sources;

/// <summary>Visits sources as they become due. Of several processes one visits: the one that holds the lease.</summary>
internal sealed partial class VisitService(Visitor visitor, SourceFile file, Leases leases, VisitSignal signal, CollectOptions options, TimeProvider time, ILogger<VisitService> log)
    : BackgroundService
{
    private const string Lease = "sources";
    private static readonly TimeSpan LeaseTime = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Renewal = TimeSpan.FromSeconds(30);
    private readonly string _owner = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}-{Environment.ProcessId}-{time.GetUtcNow().ToUnixTimeMilliseconds()}");

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        try
        {
            await leases.ReleaseAsync(Lease, _owner, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailed(e.GetType().Name, e.Message);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await file.ReadAsync(stoppingToken);
                if (await leases.TakeAsync(Lease, _owner, LeaseTime, stoppingToken))
                {
                    await VisitAsync(stoppingToken);
                }
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(e.GetType().Name, e.Message);
            }

            await signal.WaitAsync(options.Tick, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // Visits take long: the lease is prolonged meanwhile, and whoever loses it stops.
    private async Task VisitAsync(CancellationToken stoppingToken)
    {
        using var lost = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var visits = visitor.RunAsync(lost.Token);
        while (await Task.WhenAny(visits, Task.Delay(Renewal, time, lost.Token)) != visits)
        {
            if (!await leases.TakeAsync(Lease, _owner, LeaseTime, stoppingToken))
            {
                break;
            }
        }

        if (!visits.IsCompleted)
        {
            await lost.CancelAsync();
        }

        await visits;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Visiting sources failed, the next round tries again: {Kind}: {Reason}")]
    private partial void LogFailed(string kind, string reason);
}
