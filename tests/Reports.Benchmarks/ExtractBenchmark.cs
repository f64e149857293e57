using System.Diagnostics;
using System.Globalization;
using Reports.Parse;

namespace Reports.Benchmarks;

/// <summary>
/// Parsing and extraction of whole reports (outline, figures, entities: everything) on one thread, from text, in characters a second
/// and bytes allocated a character; beside it Recognizers-Text on the same text, where its folder is given.
/// </summary>
internal static class ExtractBenchmark
{
    private const int Runs = 7;
    private const int RecognizerSeconds = 20;

    public static void Run(string folder, string? recognizers)
    {
        var files = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(f => (Name: Path.GetFileName(f), Bytes: File.ReadAllBytes(f))).ToList();
        var parser = new ReportParser();
        var documents = files.Select(f => parser.Parse(f.Bytes, f.Name)).OfType<ParseOutcome.Parsed>().Select(p => p.Document).ToList();
        var characters = documents.Sum(d => (double)d.Text.Length);
        Console.WriteLine($"{files.Count} reports, {characters / 1_000_000:F2} M characters, {documents.Sum(d => d.Observations.Count)} observations, {documents.Sum(d => d.Entities.Count)} entities");
        var (rates, cores) = (new List<double>(), new List<double>());
        var allocated = 0.0;
        for (var run = 0; run < Runs; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var processor = Environment.CpuUsage.TotalTime;
            rates.Add(characters / 1_000_000 / Figures.Seconds(() => files.ForEach(f => parser.Parse(f.Bytes, f.Name))));
            cores.Add(characters / 1_000_000 / (Environment.CpuUsage.TotalTime - processor).TotalSeconds);
            allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / characters;
        }

        Figures.Print("parse and extract", "M/s", [.. rates]);
        Figures.Print("the same, a second of processor time", "M/s", [.. cores]);
        Console.WriteLine($"allocated: {allocated:F0} bytes a character");
        if (recognizers is not null)
        {
            Beside(string.Concat(documents.Select(d => d.Text + "\n")), recognizers, rates[rates.Count / 2]);
        }
    }

    private static void Beside(string text, string folder, double ours)
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, text);
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(folder, "recognize.mjs"), file, RecognizerSeconds.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var words = node.StandardOutput.ReadToEnd().Split(' ');
        node.WaitForExit();
        File.Delete(file);
        var rate = double.Parse(words[0], CultureInfo.InvariantCulture);
        Console.WriteLine($"Recognizers-Text: {rate:F0} characters/s over {words[2].Trim()} characters, {words[1]} results; ours {ours * 1_000_000 / rate:F0} ×");
    }
}
