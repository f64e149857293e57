using System.Globalization;

namespace Reports.Ingest.Collecting.Folder;

/// <summary>Moves files out of a watched folder, where that is wanted.</summary>
internal static class FolderMoves
{
    private const int MostNames = 1000;

    /// <summary>Moves a file, keeping its place below the folder, and never onto another file. Null: it stays.</summary>
    public static void Move(FolderOptions folder, string path, bool refused)
    {
        if ((refused ? folder.Refused : folder.Done) is not { } target)
        {
            return;
        }

        var wanted = Path.GetFullPath(Path.Combine(target, Path.GetRelativePath(folder.Path, path)));
        Directory.CreateDirectory(Path.GetDirectoryName(wanted)!);
        File.Move(path, FreeName(wanted), overwrite: false);
    }

    private static string FreeName(string wanted) => Enumerable.Range(1, MostNames)
        .Select(n => n == 1 ? wanted : Path.ChangeExtension(wanted, null) + string.Create(CultureInfo.InvariantCulture, $" ({n})") + Path.GetExtension(wanted))
        .First(name => !Path.Exists(name));
}
