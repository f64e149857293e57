using Reports.Parse;

namespace Reports.Benchmarks;

/// <summary>The whole parser over files of any format, held in memory, on one thread: files, megabytes and characters a second.</summary>
internal static class ParseBenchmark
{
    private const double Megabyte = 1_000_000;

    public static void Run(IReadOnlyList<string> folders)
    {
        var files = folders.SelectMany(Directory.GetFiles).Order(StringComparer.Ordinal).Select(f => (Name: Path.GetFileName(f), Bytes: File.ReadAllBytes(f))).ToList();
        foreach (var group in files.GroupBy(f => Path.GetExtension(f.Name).ToLowerInvariant(), StringComparer.Ordinal))
        {
            Run(group.Key, [.. group]);
        }
    }

    private static void Run(string extension, IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        var parser = new ReportParser();
        var outcomes = files.Select(f => parser.Parse(f.Bytes, f.Name)).ToList();
        var characters = outcomes.OfType<ParseOutcome.Parsed>().Sum(p => (long)p.Document.Text.Length);
        var megabytes = files.Sum(f => f.Bytes.Length) / Megabyte;
        Console.WriteLine($"{extension}: {files.Count} files, {outcomes.Count(o => o is ParseOutcome.Rejected)} refused, {megabytes:F1} MB, {characters / Megabyte:F2} M characters");
        var seconds = Enumerable.Range(0, 5).Select(_ => Figures.Seconds(() => ParseAll(parser, files))).ToList();
        Figures.Print("files", "/s", [.. seconds.Select(s => files.Count / s)]);
        Figures.Print("bytes", "MB/s", [.. seconds.Select(s => megabytes / s)]);
        Figures.Print("characters", "M/s", [.. seconds.Select(s => characters / Megabyte / s)]);
    }

    private static void ParseAll(ReportParser parser, IReadOnlyList<(string Name, byte[] Bytes)> files)
    {
        foreach (var (name, bytes) in files)
        {
            parser.Parse(bytes, name);
        }
    }
}
