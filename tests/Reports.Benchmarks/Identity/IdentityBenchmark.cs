using System.Diagnostics;
using Reports.Contracts.Documents;
using Reports.Parse;
using Reports.Parse.Tests.Corpus.Labelled;

namespace Reports.Benchmarks.Identity;

/// <summary>Reads documents whose names say what they are, once without and once under their names, and prints how often each field is right.</summary>
internal static class IdentityBenchmark
{
    public static void Run(IReadOnlyList<string> folders)
    {
        foreach (var folder in folders)
        {
            var texts = LabelledTexts.In(folder);
            Console.WriteLine($"{Path.GetFileName(folder.TrimEnd('/'))}: {texts.Count} documents");
            Print(texts, "text alone", text => "a" + Path.GetExtension(text.Name));
            Print(texts, "with name", text => text.Name);
            PrintSwapped(texts);
        }
    }

    private static void Print(IReadOnlyList<LabelledText> texts, string how, Func<LabelledText, string> name)
    {
        var watch = Stopwatch.StartNew();
        var read = texts.Select(text => (Text: text, Document: Parse(text, name(text)))).ToList();
        var right = read.Select(r => new Verdict(r.Text, r.Document.Meta)).ToList();
        var share = (Func<Verdict, bool> field) => (double)right.Count(field) / right.Count;
        Console.WriteLine($"  {how}: code {share(v => v.Code):F3}  genre {share(v => v.Genre):F3}  year {share(v => v.Year):F3}  mislabelled {Flagged(read, "mislabelled")}  not_a_report {Flagged(read, "not_a_report")}  ({watch.ElapsedMilliseconds} ms)");
        foreach (var miss in right.Where(v => !v.IsRight))
        {
            Console.WriteLine("    " + miss);
        }
    }

    // Each text under the name of one of another place.
    private static void PrintSwapped(IReadOnlyList<LabelledText> texts)
    {
        var swapped = texts.Select((text, i) => (Text: text, Other: Enumerable.Range(i + 1, texts.Count).Select(at => texts[at % texts.Count]).FirstOrDefault(t => t.Code != text.Code)))
            .Where(pair => pair.Other is { Code: not null } && pair.Text.Genre != "other")
            .Select(pair => (pair.Text, Name: Path.ChangeExtension(pair.Other!.Name, Path.GetExtension(pair.Text.Name))))
            .Select(pair => (pair.Text, pair.Name, Document: Parse(pair.Text, pair.Name)))
            .ToList();
        Console.WriteLine($"  under another's name: {swapped.Count(s => s.Document.Flags.Contains("mislabelled"))} of {swapped.Count} mislabelled");
        foreach (var (text, name, document) in swapped.Where(s => !s.Document.Flags.Contains("mislabelled")))
        {
            Console.WriteLine($"    {text.Name} as {name}: read {document.Meta.Code} {document.Meta.Plan}");
        }
    }

    private static int Flagged(IEnumerable<(LabelledText Text, ParsedDocument Document)> read, string code) => read.Count(r => r.Document.Flags.Contains(code));

    private static ParsedDocument Parse(LabelledText text, string name) =>
        ((ParseOutcome.Parsed)new ReportParser().Parse(text.Bytes, name)).Document;

    private sealed record Verdict(LabelledText Text, DocumentMeta Meta)
    {
        public bool Code => Text.Genre == "other" || Meta.Code == Text.Code;

        public bool Genre => Meta.Genre == Text.Genre;

        public bool Year => Text.Genre == "other" || Text.Year is null || Meta.Year == Text.Year;

        public bool IsRight => Code && Genre && Year;

        public override string ToString() =>
            $"{Text.Name}: is {Text.Code} {Text.Genre} {Text.Year}, read {Meta.Code} {Meta.Genre} {Meta.Plan} ({Meta.Jurisdiction}; {Meta.Delivered}; {Meta.Title})";
    }
}
