namespace Reports.Fuzz;

/// <summary>Good files by format, as their names call it.</summary>
internal static class Sources
{
    private static readonly string[] Formats =
        ["txt", "md", "html", "htm", "mht", "docx", "doc", "wps", "rtf", "odt", "xls", "xlsx", "et", "pdf", "ofd", "png", "jpg", "zip"];

    // Larger files say nothing that smaller ones do not, and take long.
    private const long Largest = 2 << 20;

    public static SortedDictionary<string, IReadOnlyList<string>> Below(string folder, IReadOnlyCollection<string> only)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => new FileInfo(file).Length is > 0 and < Largest)
            .GroupBy(FormatOf, StringComparer.Ordinal)
            .Where(group => Formats.Contains(group.Key) && (only.Count == 0 || only.Contains(group.Key)));
        return new SortedDictionary<string, IReadOnlyList<string>>(
            files.ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Order(StringComparer.Ordinal)], StringComparer.Ordinal), StringComparer.Ordinal);
    }

    private static string FormatOf(string file) => Path.GetExtension(file).TrimStart('.').ToLowerInvariant();
}
