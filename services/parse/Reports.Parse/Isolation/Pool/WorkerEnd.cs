using System.Diagnostics;
using Reports.Parse.Isolation.Confining;

namespace Reports.Parse.Isolation.Pool;

/// <summary>How a child came to its end: the refusal for the file it was reading, and its last words.</summary>
internal sealed record WorkerEnd(ParseOutcome.Rejected Refusal, string LastWords)
{
    private const int EndedBySignal = 128;
    private const int OutOfCpu = 24;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Sees a child to its end; <paramref name="known"/> says why it must go, null that it went by itself.</summary>
    public static async Task<WorkerEnd> OfAsync(Process child, WorkerFolder folder, ParseOutcome.Rejected? known)
    {
        if (known is null)
        {
            await WaitAsync(child);
        }

        var status = child.HasExited ? child.ExitCode : 0;
        await KillAsync(child);
        var words = folder.LastWords();
        return new WorkerEnd(known ?? RefusalOf(status, words), words);
    }

    /// <summary>Ends it with everything it started.</summary>
    public static async Task KillAsync(Process child)
    {
        if (!OperatingSystem.IsLinux() || Calls.Signal(-child.Id, Calls.Kill) != 0)
        {
            child.Kill(entireProcessTree: true);
        }

        await WaitAsync(child);
    }

    private static ParseOutcome.Rejected RefusalOf(int status, string words) => status switch
    {
        EndedBySignal + OutOfCpu => Refusals.Timeout,

        // Nobody here did that: the kernel does, when the machine has no memory left.
        EndedBySignal + Calls.Kill => Refusals.Memory,
        _ => words.Contains("OutOfMemory", StringComparison.Ordinal) || words.Contains("Out of memory", StringComparison.Ordinal) ? Refusals.Memory : Refusals.Crash,
    };

    private static async Task WaitAsync(Process child)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await child.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // It cannot be interrupted now; the kernel ends it when it can.
        }
    }
}
