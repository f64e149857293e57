using System.Diagnostics;

namespace Reports.Benchmarks;

/// <summary>Time and processor time since its making, in seconds.</summary>
internal sealed class Spent
{
    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly TimeSpan _processor = OfProcess();

    public double Wall => Stopwatch.GetElapsedTime(_started).TotalSeconds;

    public double Processor => (OfProcess() - _processor).TotalSeconds;

    private static TimeSpan OfProcess()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
