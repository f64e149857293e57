namespace Reports.Acceptance.Tests.Files;

/// <summary>The folder of real reports beside the repository, for machines that have it.</summary>
internal static class SharedReports
{
    /// <summary>The file of a folder in it whose name begins so; skips the test where it is not there.</summary>
    public static string Beginning(string folder, string start)
    {
        var path = Path.Combine(Root(), "..", "shared", folder);
        var file = Directory.Exists(path) ? Directory.GetFiles(path, $"{start}*").Order(StringComparer.Ordinal).FirstOrDefault() : null;
        Assert.SkipUnless(file is not null, $"../shared/{folder}/{start}* is not on this machine.");
        return file;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Reports.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not lie in a checkout.");
        }

        return folder.FullName;
    }
}
