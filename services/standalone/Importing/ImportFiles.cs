using System.IO.Compression;

namespace Reports.Standalone.Importing;

/// <summary>A file to import: its name, and how to open it.</summary>
internal sealed record ImportFile(string Name, Func<Stream> Open);

/// <summary>What a list of paths stands for: the files, those of the folders in stable order, the entries of zip archives.</summary>
internal static class ImportFiles
{
    private const int MostEntries = 100_000;

    public static IEnumerable<ImportFile> Of(IEnumerable<string> paths) => paths.SelectMany(path =>
        Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint })
                .Order(StringComparer.Ordinal)
                .SelectMany(OfFile)
            : OfFile(path));

    private static IEnumerable<ImportFile> OfFile(string path) =>
        path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? OfArchive(path) : [new ImportFile(Path.GetFileName(path), () => File.OpenRead(path))];

    // Each entry is opened by position: names may repeat, and are never used as paths.
    private static IEnumerable<ImportFile> OfArchive(string path)
    {
        string[] names;
        try
        {
            using var archive = ZipFile.Open(path, ZipArchiveMode.Read, EntryNameEncoding.Instance);
            names = [.. archive.Entries.Take(MostEntries).Select(e => e.FullName)];
        }
        catch (InvalidDataException)
        {
            return [new ImportFile(Path.GetFileName(path), () => File.OpenRead(path))];
        }

        return names.Select((name, i) => new ImportFile(name, () => OpenEntry(path, i))).Where(f => !f.Name.EndsWith('/'));
    }

    private static Stream OpenEntry(string path, int index)
    {
        var archive = ZipFile.Open(path, ZipArchiveMode.Read, EntryNameEncoding.Instance);
        return new EntryStream(archive, archive.Entries[index].Open());
    }
}
