namespace Reports.Ingest.Intake;

/// <summary>Tells a full disk from other faults of a file.</summary>
internal static class DiskFull
{
    private const int UnixNoSpace = 28;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    public static bool Is(IOException exception) => exception.HResult is UnixNoSpace or WindowsDiskFull;
}
