using System.Diagnostics;
using Reports.Parse;
using Reports.Parse.Extract;

namespace Reports.Benchmarks;

/// <summary>
/// How well PDF and OFD files are read. A reading is held against the Word file of the same name beside it, where there is one
/// (characters and ends of paragraphs), otherwise against pdftotext, where the machine has it (characters).
/// </summary>
internal static class PagesBenchmark
{
    public static void Run(string folder)
    {
        var scores = new List<PageScore>();
        var (numbers, printed) = (0, 0);
        foreach (var file in Directory.EnumerateFiles(folder).Where(f => Path.GetExtension(f) is ".pdf" or ".ofd").Order(StringComparer.Ordinal))
        {
            var started = Stopwatch.GetTimestamp();
            var (text, notices) = Read(file);
            var score = PageScore.Of(text, Reference(file), Stopwatch.GetElapsedTime(started));
            numbers += NumberLines(text);
            printed += Path.GetExtension(file) == ".pdf" ? NumberLines(PopplerText.Of(file) ?? "") : 0;
            Console.WriteLine($"{score}  {Path.GetFileName(file)}  {notices}");
            scores.Add(score);
        }

        Console.WriteLine($"{scores.Count} files, least share {scores.Min(s => s.Share):F4}, mean {scores.Average(s => s.Share):F4}");
        Console.WriteLine($"lines that are a number of a page: {numbers}; pdftotext has {printed}");
        var ends = scores.FindAll(s => s.Ends is not null);
        if (ends.Count > 0)
        {
            Console.WriteLine($"{ends.Count} with paragraphs known, least F1 {ends.Min(s => s.Ends):F4}, mean {ends.Average(s => s.Ends):F4}");
        }
    }

    private static int NumberLines(string text) =>
        text.Split('\n').Select(l => l.Trim(' ', '\f', '\r', '-', '—', '–')).Count(l => l.Length is > 0 and <= 3 && l.All(char.IsAsciiDigit));

    private static (string Text, string Notices) Read(string file)
    {
        try
        {
            var extracted = Extractor.Extract(File.ReadAllBytes(file), file, CancellationToken.None).Text;
            return (extracted.Text.Text, string.Join(' ', (extracted.Notices ?? []).Select(n => n.Code)));
        }
        catch (RejectedException e)
        {
            return ("", e.Code);
        }
    }

    private static (string Text, bool HasParagraphs)? Reference(string file)
    {
        var word = Path.ChangeExtension(file, ".docx");
        return File.Exists(word) ? (Read(word).Text, true)
            : Path.GetExtension(file) == ".pdf" && PopplerText.Of(file) is { } text ? (text, false)
            : null;
    }
}
