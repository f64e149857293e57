using Microsoft.Extensions.Logging;
using Reports.Storage.Refusing;

namespace Reports.Ingest.Intake;

/// <summary>Keeps in mind what the door refused, so that whoever did not send it can look it up. Where that fails, no answer changes.</summary>
public sealed partial class RefusalBook(RefusalLog memory, IntakeOptions options, TimeProvider time, ILogger<RefusalBook> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    internal RefusalNotes Open() => new(this);

    internal async Task WriteAsync(IReadOnlyList<RefusedFile> refused)
    {
        if (refused.Count == 0)
        {
            return;
        }

        try
        {
            // Not the sender's token: one who hangs up has files refused all the same.
            await memory.RecordAsync(refused, options.RefusalsKept, CancellationToken.None).WaitAsync(Patience, time);
        }
        catch (Exception e)
        {
            LogForgotten(refused.Count, e.GetType().Name, e.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} refused files could not be kept in mind: {Kind}: {Reason}")]
    private partial void LogForgotten(int count, string kind, string reason);
}
