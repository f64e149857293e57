using Reports.Ingest.Intake;

namespace Reports.Ingest.Archives;

/// <summary>Paths that others wrote, made fit to be shown.</summary>
public static class EntryPath
{
    private const int MostSegments = 32;

    /// <summary>
    /// The segments of a path with slashes of either kind, without empty ones, drives and steps, each as a display name; of a very
    /// deep path the last ones.
    /// </summary>
    public static string Clean(string path)
    {
        var segments = path.Replace('\0', '\uFFFD')
            .Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(s => s is not ("." or "..") && !(s is [_, ':'] && char.IsAsciiLetter(s[0])))
            .Select(DisplayName.Of)
            .ToList();
        return segments.Count == 0 ? DisplayName.Of(null) : string.Join('/', segments.TakeLast(MostSegments));
    }
}
