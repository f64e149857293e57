namespace Reports.Parse.Tests.Corpus;

/// <summary>The folder of real documents beside the repository, for machines that have it.</summary>
internal static class SharedFiles
{
    /// <summary>The files of a folder in it, by name; skips the test where there is no such folder.</summary>
    public static IReadOnlyList<string> In(string folder, string pattern = "*")
    {
        var path = Path.Combine(Root() ?? string.Empty, folder);
        Assert.SkipUnless(Directory.Exists(path), $"../shared/{folder} is not on this machine.");
        return [.. Directory.GetFiles(path, pattern).Order(StringComparer.Ordinal)];
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
