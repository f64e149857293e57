using System.Globalization;

namespace Reports.Parse.Isolation.Watching;

/// <summary>Memory and processor time of one process, without those of its children.</summary>
internal readonly record struct ProcessUsage(int Group, long Memory, TimeSpan Cpu)
{
    // Fields of /proc/PID/stat after the name in parentheses, counted from the state.
    private const int GroupField = 2;
    private const int FirstTimeField = 11;
    private const int TimeFields = 2;
    private const int PagesField = 21;
    private const double TicksPerSecond = 100;

    /// <summary>Reads it from the kernel; null where the process is gone.</summary>
    public static ProcessUsage? Read(string process)
    {
        try
        {
            return Parse(File.ReadAllText($"/proc/{process}/stat"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // The name may hold spaces and parentheses of its own: the last one ends it.
    private static ProcessUsage? Parse(string stat)
    {
        var fields = stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length <= PagesField)
        {
            return null;
        }

        var ticks = fields.AsSpan(FirstTimeField, TimeFields).ToArray().Sum(Number);
        return new ProcessUsage((int)Number(fields[GroupField]), Number(fields[PagesField]) * Environment.SystemPageSize, TimeSpan.FromSeconds(ticks / TicksPerSecond));
    }

    private static long Number(string field) => long.Parse(field, CultureInfo.InvariantCulture);
}
