using System.Diagnostics;
using System.Globalization;
using System.Text;
using Reports.Contracts.Documents;
using Reports.Parse.Printing;
using Reports.Parse.Tests.Builders;

namespace Reports.Parse.Tests.Corpus;

/// <summary>What was reached on the annotated reports stays reached: their own program scores what the parser prints.</summary>
public sealed class GoldTests
{
    private static readonly Dictionary<string, double> Goals = new(StringComparer.Ordinal)
    {
        ["headings12"] = .98, ["levels12"] = .97, ["headings3"] = .88, ["quantities"] = .99, ["named"] = .96, ["tuples"] = .95, ["strict"] = .90,
        ["headline"] = .99, ["targets"] = .97, ["entities"] = .78, ["organization"] = .88, ["place"] = .88,
    };

    [Fact]
    public void Parse_AnnotatedReports_ReachesTheGoals()
    {
        var scores = Score();

        Goals.Keys.Except(scores.Keys, StringComparer.Ordinal).ShouldBeEmpty();
        Goals.Where(goal => scores[goal.Key] < goal.Value).Select(goal => $"{goal.Key} {scores[goal.Key]} < {goal.Value}").ShouldBeEmpty();
    }

    [Fact]
    public void Parse_ProvincialReports_ReadTheGrowthTargetOfEach()
    {
        var rows = File.ReadLines(Path.Combine(SharedFiles.Folder("gold"), "gdp_target_2025_31prov.tsv")).Skip(1).Select(l => l.Split('\t')).ToList();
        var folder = SharedFiles.Folder("corpus/provinces-2025");

        rows.Count.ShouldBe(31);
        rows.Where(r => !Reads(Parsing.Parse(File.ReadAllBytes(Path.Combine(folder, r[6])), r[6]), r)).Select(r => r[0]).ShouldBeEmpty();
    }

    private static bool Reads(ParsedDocument document, string[] row)
    {
        var (low, high) = (decimal.Parse(row[2], CultureInfo.InvariantCulture), decimal.Parse(row[3], CultureInfo.InvariantCulture));
        var qualifier = row[4] switch { "左右" => "about", "以上" => "at_least", "以内" => "at_most", _ => "exact" };
        return document.Observations.Any(o => o is { Indicator: "gdp", Role: "target", Measure: "growth" } && o.Period == row[1]
            && o.Value == low && (o.ValueHigh ?? o.Value) == high && o.Qualifier == qualifier);
    }

    // "named        P 0.992  R 0.995  F1 0.993   right 589 …"
    private static Dictionary<string, double> Score()
    {
        var lines = Path.GetTempFileName();
        File.WriteAllLines(lines, GoldDocuments.All().Select(d => ParseJson.Line(d.Name, Parsing.Outcome(d.Bytes, d.Name))), new UTF8Encoding(false));
        var gold = SharedFiles.Folder("gold");
        using var python = Process.Start(new ProcessStartInfo("python3", [Path.Combine(gold, "score.py"), gold, lines]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var table = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        File.Delete(lines);
        python.ExitCode.ShouldBe(0);
        return table.Split('\n').Where(l => l.Contains(" F1 ", StringComparison.Ordinal)).Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToDictionary(c => c[0], c => double.Parse(c[Array.IndexOf(c, "F1") + 1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
    }
}
