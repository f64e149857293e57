using Microsoft.Extensions.Hosting;

namespace Reports.Hosting.Setup;

/// <summary>Takes the data directory's lock before anything opens a file in it.</summary>
internal sealed class DataDirectoryGuard(IServiceProvider services) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = services.GetService(typeof(DataDirectoryLock));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
