using Reports.Fuzz.Made;

namespace Reports.Fuzz;

/// <summary>Good files by format: those of a folder, and one of each format that is seldom kept in folders.</summary>
internal static class Sources
{
    private static readonly string[] Formats =
        ["txt", "md", "html", "htm", "mht", "docx", "doc", "wps", "rtf", "odt", "xls", "xlsx", "et", "pdf", "ofd", "png", "jpg", "bmp", "zip"];

    // Larger files say nothing that smaller ones do not, and take long.
    private const long Largest = 2 << 20;

    public static SortedDictionary<string, IReadOnlyList<GoodFile>> Below(string folder, IReadOnlyCollection<string> only)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => new FileInfo(file).Length is > 0 and < Largest)
            .Order(StringComparer.Ordinal)
            .Select(GoodFile.At)
            .Concat(MadeFiles.All)
            .GroupBy(file => file.Format, StringComparer.Ordinal)
            .Where(group => Formats.Contains(group.Key) && (only.Count == 0 || only.Contains(group.Key)));
        return new SortedDictionary<string, IReadOnlyList<GoodFile>>(
            files.ToDictionary(group => group.Key, group => (IReadOnlyList<GoodFile>)[.. group], StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
