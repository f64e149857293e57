namespace Reports.Benchmarks.Corpus;

/// <summary>Prints, as Markdown, what became of every file of a corpus: by outcome, by flag and warning, and one line a file.</summary>
internal static class CorpusReport
{
    // A folder of more files is only counted.
    private const int MostLines = 1_000;
    private static readonly string[] Outcomes = ["in", "in with warnings", "refused", "failed"];

    public static async Task RunAsync(Uri site, string root)
    {
        using var http = new HttpClient { BaseAddress = site };
        var files = await new CorpusReader(http, root).ReadAsync();
        ByOutcome(files);
        ByNote(files);
        foreach (var folder in files.GroupBy(f => f.Folder, StringComparer.Ordinal).Where(g => g.Count() <= MostLines))
        {
            Lines(folder.Key, folder);
        }
    }

    private static void ByOutcome(IReadOnlyList<CorpusFile> files)
    {
        Console.WriteLine($"""
            ## By outcome

            | folder | files | {string.Join(" | ", Outcomes)} | under way |
            |---|---|{string.Concat(Outcomes.Select(_ => "---|"))}---|
            """);
        foreach (var (name, all) in files.GroupBy(f => f.Folder, StringComparer.Ordinal).Select(g => (g.Key, g.ToList())).Append(("all", [.. files])))
        {
            var counts = Outcomes.Select(o => all.Count(f => f.Outcome == o)).ToList();
            Console.WriteLine($"| {Name(name)} | {all.Count} | {string.Join(" | ", counts)} | {all.Count - counts.Sum()} |");
        }
    }

    private static void ByNote(IReadOnlyList<CorpusFile> files)
    {
        var folders = files.Select(f => f.Folder).Distinct(StringComparer.Ordinal).ToList();
        Console.WriteLine($"""

            ## By flag, warning and reason of refusal

            | | {string.Join(" | ", folders.Select(Name))} |
            |---|{string.Concat(folders.Select(_ => "---|"))}
            """);
        var notes = files.SelectMany(f => Reasons(f).Select(note => (note, f.Folder))).ToLookup(n => n.note, n => n.Folder, StringComparer.Ordinal);
        foreach (var note in notes.OrderBy(n => n.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"| `{note.Key}` | {string.Join(" | ", folders.Select(f => note.Count(n => n == f)))} |");
        }
    }

    private static void Lines(string folder, IEnumerable<CorpusFile> files)
    {
        Console.WriteLine($"""

            ## {Name(folder)}

            | file | outcome | format | genre | code | plan | role | flags, warnings, reasons |
            |---|---|---|---|---|---|---|---|
            """);
        foreach (var file in files)
        {
            Console.WriteLine($"| {file.Name} | {file.Outcome} | {file.Format} | {file.Genre} | {file.Code} | {file.Plan} | {file.Role} | {string.Join(" ", Reasons(file).Select(r => $"`{r}`"))} |");
        }
    }

    private static IEnumerable<string> Reasons(CorpusFile file) => file.Refusal is null ? file.Notes : file.Notes.Prepend(file.Refusal);

    private static string Name(string folder) => folder.Length == 0 ? "(root)" : folder;
}
