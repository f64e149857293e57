using System.Diagnostics;

namespace Reports.Benchmarks;

/// <summary>Takes and prints figures of several runs.</summary>
internal static class Figures
{
    private const int Runs = 7;

    /// <summary>Prints the rate of an action over several runs, after one that does not count.</summary>
    public static void Rate(string name, double megabytes, Action action)
    {
        action();
        var rates = Enumerable.Range(0, Runs).Select(_ => megabytes / Seconds(action)).ToArray();
        Print(name, "MB/s", rates);
    }

    public static void Print(string name, string unit, double[] figures)
    {
        Array.Sort(figures);
        Console.WriteLine($"{name,-44} {unit,6}  min {figures[0],8:F2}  median {figures[figures.Length / 2],8:F2}  max {figures[^1],8:F2}");
    }

    /// <summary>Prints percentiles of times in milliseconds.</summary>
    public static void Percentiles(string name, double[] milliseconds)
    {
        Array.Sort(milliseconds);
        Console.WriteLine(
            $"{name,-24} ms  p50 {At(milliseconds, .5),7:F3}  p95 {At(milliseconds, .95),7:F3}  p99 {At(milliseconds, .99),7:F3}  max {milliseconds[^1],7:F3}");
    }

    public static double Seconds(Action action)
    {
        var started = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }

    private static double At(double[] sorted, double share) => sorted[(int)(share * (sorted.Length - 1))];
}
