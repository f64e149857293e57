namespace Reports.Parse.Tests.Isolation;

/// <summary>The processes of this machine, as the kernel lists them.</summary>
internal static class ProcessTable
{
    public static IEnumerable<string> CommandLines() =>
        Directory.GetDirectories("/proc").Where(p => char.IsAsciiDigit(Path.GetFileName(p)[0])).Select(p => Read(Path.Combine(p, "cmdline")).Replace('\0', ' '));

    public static IReadOnlyList<int> ChildrenOf(int process) =>
        [.. Directory.GetDirectories("/proc")
            .Where(p => char.IsAsciiDigit(Path.GetFileName(p)[0]))
            .Where(p => Read(Path.Combine(p, "stat")) is var stat && stat[(stat.LastIndexOf(')') + 1)..].Split(' ') is [_, _, var parent, ..] && parent == process.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Select(p => int.Parse(Path.GetFileName(p), System.Globalization.CultureInfo.InvariantCulture))];

    public static bool IsAlive(int process) => Read($"/proc/{process}/stat") is { Length: > 0 } stat && !stat.Contains(") Z", StringComparison.Ordinal);

    private static string Read(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
