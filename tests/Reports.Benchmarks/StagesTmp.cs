using Reports.Contracts.Documents;
using Reports.Parse;
using Reports.Parse.Clean;
using Reports.Parse.Entities;
using Reports.Parse.Identity;
using Reports.Parse.Indicators;
using Reports.Parse.Indicators.Checks;
using Reports.Parse.Passages;
using Reports.Parse.Quality;
using Reports.Parse.Structure;
using Reports.Text.Copies;

namespace Reports.Benchmarks;

internal static class StagesTmp
{
    public static void Run(string folder)
    {
        var parser = new ReportParser();
        var texts = Directory.GetFiles(folder, "*.txt").Select(File.ReadAllText).ToList();
        var total = new Dictionary<string, double>();
        for (var r = 0; r < 6; r++)
        {
            if (r == 2) total.Clear();
            foreach (var t in texts)
            {
                T(total, "clean", () => Cleaning.Run(MappedText.Of(t)));
                var h = T(total, "outline", () => OutlineBuilder.Build(t)).Headings;
                var id = T(total, "identity", () => IdentityReader.Read(t, h, null, "a.txt", null));
                var p = T(total, "passages", () => PassageCutter.Cut(t, h));
                var f = T(total, "figures", () => IndicatorReader.Read(t, p, id.Meta));
                T(total, "checks", () => FigureChecks.Run(f, false));
                T(total, "entities", () => EntityReader.Read(t, p, id.Meta));
                T(total, "sketch", () => Sketch.Of(t));
            }
        }
        var chars = texts.Sum(t => (double)t.Length) * 4;
        foreach (var (k, v) in total.OrderByDescending(k => k.Value)) Console.WriteLine($"{k,-10} {v * 1e9 / chars,8:F0} ns/char");
    }

    private static TR T<TR>(Dictionary<string, double> total, string name, Func<TR> f)
    {
        var b = Environment.CpuUsage.TotalTime;
        var r = f();
        total[name] = total.GetValueOrDefault(name) + (Environment.CpuUsage.TotalTime - b).TotalSeconds;
        return r;
    }
}
