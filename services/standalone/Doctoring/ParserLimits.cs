using System.Globalization;
using Reports.Parse.Isolation;

namespace Reports.Standalone.Doctoring;

/// <summary>Looks at what one file may cost here, and whether the machine has as much.</summary>
internal static class ParserLimits
{
    private const string What = "parser limits";

    /// <summary>Says them, and whether all children at once could take more memory than there is.</summary>
    /// <param name="options">What the configuration allows.</param>
    /// <param name="machine">Bytes of memory that this machine or container has.</param>
    public static Finding Examine(IsolationOptions options, long machine)
    {
        var time = string.Create(CultureInfo.InvariantCulture, $"{options.Wall.TotalSeconds:0} s for a file{More(IsolationOptions.ForRecognition)}");
        if (!options.InChild)
        {
            return new Finding(Verdict.Well, What, time);
        }

        var found = string.Create(
            CultureInfo.InvariantCulture,
            $"{options.Children} at once, {Megabytes(options.Memory)} MB and {options.Cpu.TotalSeconds:0} s of processor time for each, {time}");
        return options.Children * options.Memory <= machine
            ? new Finding(Verdict.Well, What, found)
            : new Finding(Verdict.Absent, What, found, string.Create(CultureInfo.InvariantCulture, $"more than the {Megabytes(machine)} MB of this machine: lower Parse:Isolation:Children or :MemoryMegabytes"));
    }

    private static long Megabytes(long bytes) => bytes >> 20;

    private static string More(TimeSpan time) =>
        time == TimeSpan.Zero ? "" : string.Create(CultureInfo.InvariantCulture, $" and {time.TotalSeconds:0} s more where pictures are recognised");
}
