using System.Diagnostics;

namespace Reports.Parse.Isolation.Watching;

/// <summary>
/// Watches what one file costs a child. Where the machine is so busy that the child hardly gets to read, that is not held against the
/// file: it gets several times the time that may pass.
/// </summary>
internal sealed class FileWatch(Process child, IsolationOptions options, TimeSpan cpuBefore)
{
    private const int MostPatience = 4;

    private readonly long _started = Stopwatch.GetTimestamp();

    /// <summary>The refusal that the file has earned by now, or null.</summary>
    public ParseOutcome.Rejected? Breach()
    {
        var usage = GroupUsage.Of(child);
        return usage.Memory > options.Memory ? Refusals.Memory
            : IsOutOfTime(usage.Cpu - cpuBefore) ? Refusals.Timeout
            : null;
    }

    private bool IsOutOfTime(TimeSpan spent)
    {
        var passed = Stopwatch.GetElapsedTime(_started);
        var patience = options.Wall * (spent < options.Wall / MostPatience ? MostPatience : 1);

        // Whether there is recognition is asked of a program, and only when it matters.
        return spent > options.Cpu || (passed > patience && passed > patience + IsolationOptions.ForRecognition);
    }
}
