namespace Reports.Parse.Tests.Corpus;

/// <summary>The folder of real documents beside the repository, for machines that have it.</summary>
internal static class SharedFiles
{
    /// <summary>The files of a folder in it, by name; skips the test where there is no such folder.</summary>
    public static IReadOnlyList<string> In(string folder, string pattern = "*") =>
        [.. Directory.GetFiles(Folder(folder), pattern).Order(StringComparer.Ordinal)];

    /// <summary>A folder in it; skips the test where there is none.</summary>
    public static string Folder(string folder)
    {
        var path = Path.Combine(Root() ?? string.Empty, folder);
        Assert.SkipUnless(Directory.Exists(path), $"../shared/{folder} is not on this machine.");
        return path;
    }

    private static string? Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Reports.sln")))
            {
                return Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared"));
            }
        }

        return null;
    }
}
