namespace Reports.Parse.Isolation.Watching;

/// <summary>
/// Watches what one file costs a child. Where the machine is so busy that the child hardly gets to read, that is not held against the
/// file: it gets several times the time that may pass.
/// </summary>
internal sealed class FileWatch(Func<GroupUsage> usage, IsolationOptions options, TimeSpan cpuBefore, TimeProvider time)
{
    private const int MostPatience = 4;

    private readonly long _started = time.GetTimestamp();

    /// <summary>The refusal that the file has earned by now, or null.</summary>
    public ParseOutcome.Rejected? Breach()
    {
        var now = usage();
        return now.Memory > options.Memory ? Refusals.Memory
            : IsOutOfTime(now.Cpu - cpuBefore) ? Refusals.Timeout
            : null;
    }

    private bool IsOutOfTime(TimeSpan spent)
    {
        var passed = time.GetElapsedTime(_started);
        var patience = options.Wall * (spent < options.Wall / MostPatience ? MostPatience : 1);

        // Whether there is recognition is asked of a program, and only when it matters.
        return spent > options.Cpu || (passed > patience && passed > patience + IsolationOptions.ForRecognition);
    }
}
