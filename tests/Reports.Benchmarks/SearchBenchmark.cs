using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Reports.Search.Answering;
using Reports.Search.Answers;
using Reports.Search.Lucene;
using Reports.Search.Query;
using Reports.Search.Seam;
using Reports.Text.Folding;

namespace Reports.Benchmarks;

/// <summary>Builds an index of the texts, and asks it for random strings of them: the whole answer, in the process.</summary>
internal static class SearchBenchmark
{
    private const int PassageLength = 300;
    private const int BatchSize = 50;
    private const int Queries = 2000;
    private const int Seed = 1;

    public static async Task RunAsync(IReadOnlyList<string> texts)
    {
        var directory = Directory.CreateTempSubdirectory("reports-benchmark-").FullName;
        try
        {
            using var engine = LuceneEngine.Open(directory);
            await BuildAsync(engine, texts, directory);
            var search = new SearchService(engine, Synonyms.Default, code => code, TimeProvider.System);
            string[] folded = [.. texts.Select(Fold.ToText)];
            for (var length = 1; length <= 8; length++)
            {
                await AskAsync(search, $"{length} characters", Strings(folded, length));
            }

            await AskAsync(search, "two words", Strings(folded, 2).Zip(Strings(folded, 2, Seed + 1), (a, b) => $"{a} {b}"));
            await AskAsync(search, "one of two words", Strings(folded, 2).Zip(Strings(folded, 2, Seed + 1), (a, b) => $"{a} OR {b}"));
            await AskAsync(search, "30 frequent words", Frequent(folded));
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    private static async Task BuildAsync(LuceneEngine engine, IReadOnlyList<string> texts, string directory)
    {
        var spent = new Spent();
        var passages = 0;
        foreach (var batch in texts.Select(Document).Chunk(BatchSize))
        {
            passages += batch.Sum(write => write.Passages.Count);
            await engine.WriteAsync(batch);
        }

        var (wall, processor) = (spent.Wall, spent.Processor);
        var megabytes = Texts.Megabytes(texts);
        var size = new DirectoryInfo(directory).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) / 1e6;
        Console.WriteLine($"{texts.Count} texts, {passages} passages, {megabytes:F1} MB of UTF-8");
        Console.WriteLine($"build {megabytes / wall:F2} MB/s, {megabytes / processor:F2} MB a processor second; index {size / megabytes:F2} x text; {Environment.WorkingSet / 1e6:F0} MB resident");
    }

    private static DocumentWrite Document(string text, int number)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        var passages = text.Chunk(PassageLength).Select((piece, n) => new PassageEntry
        {
            Document = id,
            N = n,
            Report = id,
            Title = $"Text {number}",
            Path = [],
            Text = new string(piece),
            Start = n * PassageLength,
            End = (n * PassageLength) + piece.Length,
            Zone = n == 0 ? "front" : "tasks",
            Genre = "work_report",
            Code = $"{11 + (number % 31)}0100",
            Level = "city",
            Year = 2000 + (number % 25),
        });
        return new DocumentWrite(id, 1, [.. passages]);
    }

    private static async Task AskAsync(SearchService search, string name, IEnumerable<string> queries)
    {
        string[] all = [.. queries];
        var times = new double[all.Length];
        for (var at = 0; at < all.Length; at++)
        {
            var started = Stopwatch.GetTimestamp();
            await search.SearchAsync(new SearchRequest { Q = all[at], Near = "no" });
            times[at] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        }

        Figures.Percentiles(name, times[(all.Length / 10)..]);
    }

    private static IEnumerable<string> Strings(string[] folded, int length, int seed = Seed)
    {
        var dice = new Random(seed);
        for (var found = 0; found < Queries;)
        {
            var text = folded[dice.Next(folded.Length)];
            var start = text.Length < length ? 0 : dice.Next(text.Length - length + 1);
            var cut = text[start..Math.Min(text.Length, start + length)];
            if (cut.Length == length && cut.All(Han.Is))
            {
                found++;
                yield return cut;
            }
        }
    }

    private static IEnumerable<string> Frequent(string[] folded)
    {
        var words = folded
            .SelectMany(text => text.Zip(text.Skip(1), (a, b) => (a, b)))
            .Where(pair => Han.Is(pair.a) && Han.Is(pair.b))
            .CountBy(pair => pair)
            .OrderByDescending(count => count.Value)
            .Take(30)
            .Select(count => $"{count.Key.a}{count.Key.b}")
            .ToArray();
        return Enumerable.Range(0, 20).SelectMany(_ => words);
    }
}
