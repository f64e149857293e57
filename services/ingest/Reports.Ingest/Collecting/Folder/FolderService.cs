using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Reports.Ingest.Intake;
using Reports.Storage.Collecting;

namespace Reports.Ingest.Collecting.Folder;

/// <summary>Watches the folders that the configuration names. The system's word of a change only hurries the next look.</summary>
internal sealed partial class FolderService(CollectOptions options, Door door, TakenFiles memory, TimeProvider time, ILogger<FolderService> log) : BackgroundService
{
    private static readonly TimeSpan ShortestPause = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(options.Folders.Select(folder => WatchAsync(folder, stoppingToken)));

    private async Task WatchAsync(FolderOptions folder, CancellationToken stoppingToken)
    {
        var scan = new FolderScan(folder, options, door, memory, time, log);
        using var hint = new SemaphoreSlim(0, 1);
        using var watcher = Watcher(folder, scan, hint);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await scan.RunAsync(stoppingToken) is > 0 and var count)
                {
                    LogTaken(count, folder.Path);
                }
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                LogFailed(folder.Path, e.GetType().Name, e.Message);
            }

            await Task.Delay(ShortestPause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await ((Task)hint.WaitAsync(options.Poll, stoppingToken)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private FileSystemWatcher? Watcher(FolderOptions folder, FolderScan scan, SemaphoreSlim hint)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder.Path) { IncludeSubdirectories = true };
            watcher.Created += (_, _) => Hurry(hint);
            watcher.Changed += (_, _) => Hurry(hint);
            watcher.Renamed += (_, e) =>
            {
                scan.RenamedIn(e.FullPath);
                Hurry(hint);
            };
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            LogUnwatched(folder.Path, e.Message);
            return null;
        }
    }

    private static void Hurry(SemaphoreSlim hint)
    {
        try
        {
            hint.Release();
        }
        catch (Exception e) when (e is SemaphoreFullException or ObjectDisposedException)
        {
            // It is awake already, or has gone home.
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} files of {Folder} were taken.")]
    private partial void LogTaken(int count, string folder);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Looking through {Folder} failed, the next look tries again: {Kind}: {Reason}")]
    private partial void LogFailed(string folder, string kind, string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Folder} is only looked through from time to time: {Reason}")]
    private partial void LogUnwatched(string folder, string reason);
}
