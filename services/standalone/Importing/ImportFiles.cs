using Reports.Contracts.Problems;
using Reports.Ingest.Archives;
using Reports.Ingest.Intake;

namespace Reports.Standalone.Importing;

/// <summary>A file to import: its name, where it lies, and how to open it.</summary>
internal sealed record ImportFile(string Name, string Place, Func<Stream> Open);

/// <summary>What a list of paths stands for: the files, those of the folders in stable order, the entries of zip archives.</summary>
internal static class ImportFiles
{
    // Whoever imports has chosen the archive; only what a single entry may hold is bounded as at the door.
    private static readonly ArchiveLimits Limits = new() { MostEntries = 100_000, MostBytes = long.MaxValue };

    public static IEnumerable<ImportFile> Of(IEnumerable<string> paths) => paths.SelectMany(path =>
        Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint })
                .Order(StringComparer.Ordinal)
                .SelectMany(OfFile)
            : OfFile(path));

    private static IEnumerable<ImportFile> OfFile(string path)
    {
        try
        {
            using var file = RegularFile.Open(path);
            using var archive = Archive.Open(file, Limits);
            if (archive is not null)
            {
                return [.. archive.Entries.Select(e => new ImportFile(e.SentPath, $"{Path.GetFullPath(path)}/{e.Path}", () => ImportEntry.Open(path, e.Index, Limits)))];
            }
        }
        catch (Exception e) when (e is ProblemException or IOException or UnauthorizedAccessException)
        {
            // The same comes to light, with its sentence, when the file is taken in.
        }

        return [new ImportFile(Path.GetFileName(path), Path.GetFullPath(path), () => RegularFile.Open(path))];
    }
}
