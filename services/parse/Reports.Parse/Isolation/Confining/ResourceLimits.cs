namespace Reports.Parse.Isolation.Confining;

/// <summary>
/// Limits that the kernel keeps for a child and whatever it starts, set by the parent. They hold where the parent no longer
/// watches, so they lie a little above the parent's own.
/// </summary>
internal static class ResourceLimits
{
    private const int Cpu = 0;
    private const int FileSize = 1;
    private const int Data = 2;
    private const int Core = 4;
    private const int OpenFiles = 7;
    private const ulong MostOpenFiles = 256;
    private const ulong LargestFile = 512UL << 20;

    // Stacks and the runtime's own, beside the memory that a file may take.
    private const ulong RuntimeData = 512UL << 20;

    /// <summary>Bounds a new child. False where there are no such limits.</summary>
    public static bool Set(int process, long memory) =>
        OperatingSystem.IsLinux()
        && Set(process, OpenFiles, MostOpenFiles, MostOpenFiles)
        && Set(process, FileSize, LargestFile, LargestFile)
        && Set(process, Data, (ulong)memory + RuntimeData, (ulong)memory + RuntimeData)
        && Set(process, Core, 0, 0);

    /// <summary>Bounds the processor time of a child that has used <paramref name="used"/> already.</summary>
    public static void SetCpu(int process, TimeSpan used, TimeSpan limit)
    {
        if (OperatingSystem.IsLinux())
        {
            Set(process, Cpu, (ulong)Math.Ceiling((used + limit).TotalSeconds) + 1, ResourceLimit.None);
        }
    }

    private static bool Set(int process, int resource, ulong soft, ulong hard) =>
        Calls.Limit(process, resource, new ResourceLimit(soft, hard), 0) == 0;
}
