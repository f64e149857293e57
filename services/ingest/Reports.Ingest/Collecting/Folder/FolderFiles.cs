using Reports.Ingest.Archives;
using Reports.Storage.Collecting;

namespace Reports.Ingest.Collecting.Folder;

/// <summary>What lies in a watched folder and those below it: no links, nothing hidden, nothing that is only on its way.</summary>
internal static class FolderFiles
{
    private const int Deepest = 16;

    private static readonly EnumerationOptions Search = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = Deepest,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        IgnoreInaccessible = true,
    };

    /// <summary>The files, in stable order.</summary>
    public static IReadOnlyList<FolderFile> In(FolderOptions folder)
    {
        var root = new DirectoryInfo(folder.Path);
        string[] elsewhere = [.. new[] { folder.Done, folder.Refused }.OfType<string>().Select(Whole)];
        return [.. root.EnumerateFiles("*", Search)
            .Where(file => !IgnoredNames.Matches(Path.GetRelativePath(root.FullName, file.FullName)))
            .Where(file => !Array.Exists(elsewhere, e => file.FullName.StartsWith(e, StringComparison.Ordinal)))
            .OrderBy(file => file.FullName, StringComparer.Ordinal)
            .Select(Of)
            .OfType<FolderFile>()];
    }

    /// <summary>The file as it is now; null if it is gone.</summary>
    public static FolderFile? Of(FileInfo file)
    {
        try
        {
            return new FolderFile(file.FullName, file.Length, DateTimeOffset.FromUnixTimeMilliseconds(new DateTimeOffset(file.LastWriteTimeUtc).ToUnixTimeMilliseconds()));
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static string Whole(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)) + Path.DirectorySeparatorChar;
}
