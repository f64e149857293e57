using Microsoft.Extensions.Hosting;

namespace Reports.Hosting.Setup;

/// <summary>
/// Takes the data directory's lock before anything opens a file in it: a host makes all its services, in their order, before
/// it starts the first, so asking for the lock here is early enough and asking for it at the start is not.
/// </summary>
internal sealed class DataDirectoryGuard(DataDirectoryLock held) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = held;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
