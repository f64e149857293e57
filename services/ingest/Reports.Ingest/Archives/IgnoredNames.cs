namespace Reports.Ingest.Archives;

/// <summary>Names that no document has: what systems and programs leave beside documents, and files that are not whole yet.</summary>
public static class IgnoredNames
{
    private static readonly string[] Unfinished = [".tmp", ".part", ".partial", ".crdownload", ".download", ".swp"];
    private static readonly string[] Leavings = ["__MACOSX", "Thumbs.db", "desktop.ini"];

    /// <summary>True if a segment of the path says so.</summary>
    public static bool Matches(string path) => path.Split('/', '\\').Any(IsIgnored);

    private static bool IsIgnored(string segment) =>
        segment.StartsWith('.')
        || segment.StartsWith("~$", StringComparison.Ordinal)
        || Array.Exists(Leavings, name => name.Equals(segment, StringComparison.OrdinalIgnoreCase))
        || Array.Exists(Unfinished, end => segment.EndsWith(end, StringComparison.OrdinalIgnoreCase));
}
