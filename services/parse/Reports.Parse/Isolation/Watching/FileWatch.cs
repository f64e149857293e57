using System.Diagnostics;

namespace Reports.Parse.Isolation.Watching;

/// <summary>Watches what one file costs a child.</summary>
internal sealed class FileWatch(Process child, IsolationOptions options, TimeSpan cpuBefore)
{
    private readonly long _started = Stopwatch.GetTimestamp();

    /// <summary>The refusal that the file has earned by now, or null.</summary>
    public ParseOutcome.Rejected? Breach()
    {
        var usage = GroupUsage.Of(child);
        return usage.Memory > options.Memory ? Refusals.Memory
            : usage.Cpu - cpuBefore > options.Cpu || Stopwatch.GetElapsedTime(_started) > options.Wall ? Refusals.Timeout
            : null;
    }
}
