using Microsoft.Extensions.Logging;
using Reports.Storage.Database;

namespace Reports.Ingest.LedgerKeeping;

/// <summary>
/// Waits a while for a database that is away. After that the report is let go: the document then counts as unanswered, and
/// the sweep asks for its step again.
/// </summary>
internal sealed partial class LedgerPatience(TimeProvider time, ILogger<LedgerPatience> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(45);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    public async Task WriteAsync<T>(Func<CancellationToken, Task<T>> write, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            try
            {
                await write(cancellationToken);
                return;
            }
            catch (Exception e) when (DatabaseOutage.Is(e))
            {
                LogWaiting(e.Message);
                if (time.GetElapsedTime(started) > Patience)
                {
                    return;
                }

                await Task.Delay(Pause, time, cancellationToken);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A report waits for the ledger's database: {Reason}")]
    private partial void LogWaiting(string reason);
}
