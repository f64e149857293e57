using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Reports.Hosting.Platform;
using Reports.Storage.Ledger;

namespace Reports.Hosting.Setup;

/// <summary>
/// Runs the setup before anything else starts. Servers that do not answer yet are waited for, so services may start in any
/// order; an embedded backend that fails is an error at once.
/// </summary>
internal sealed partial class SetupService(SetupSteps steps, PlatformOptions options, Sweep sweep, TimeProvider time, ILogger<SetupService> log) : IHostedService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (options.IsEmbedded)
        {
            await steps.RunAsync(cancellationToken);
            await sweep.ResumeAsync(cancellationToken);
            return;
        }

        while (true)
        {
            try
            {
                await steps.RunAsync(cancellationToken);
                return;
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                LogWaiting(e.GetType().Name, e.Message);
                await Task.Delay(Pause, time, cancellationToken);
            }
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Setup waits: {Kind}: {Reason}")]
    private partial void LogWaiting(string kind, string reason);
}
