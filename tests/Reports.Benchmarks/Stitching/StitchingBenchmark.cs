using System.Globalization;
using Reports.Storage.Copies;

namespace Reports.Benchmarks.Stitching;

/// <summary>
/// Tears the reports of all folders in many ways, mixes the parts of all of them, decides which are one report, and counts the seams: how
/// many of the true ones were found, and how many of those found are true.
/// </summary>
internal static class StitchingBenchmark
{
    private static readonly Tearing[] Tearings =
    [
        .. from thinned in (bool[])[false, true]
           from marked in (bool[])[false, true]
           from shares in (double[][])[[0.33], [0.5], [0.67], [0.33, 0.67], [0.25, 0.5, 0.75]]
           from within in (bool[])[false, true]
           select new Tearing(shares, within, marked, thinned),
    ];

    public static void Run(IReadOnlyList<string> folders, bool isVerbose)
    {
        var reports = new TornReports(folders);
        Console.WriteLine($"{reports.Count} reports; wrong: two reports in one, skipped: a part left out between two of one report");
        var total = new Seams();
        foreach (var tearing in Tearings)
        {
            var seams = Count(reports.Tear(tearing), isVerbose);
            Console.WriteLine($"{tearing,-72} {seams}");
            total = total.With(seams);
        }

        Console.WriteLine($"{"all",-72} {total}");
    }

    private static Seams Count(IReadOnlyList<TornDocument> documents, bool isVerbose)
    {
        var byId = documents.ToDictionary(d => d.Member.Id, StringComparer.Ordinal);
        var places = documents.Select(d => (d.Report, d.Number)).ToHashSet();
        var homes = Homes.Of([.. documents.Select(d => d.Member)]);
        var seams = new Seams { True = places.Count(at => places.Contains((at.Report, at.Number + 1))) };
        var found = new HashSet<(string, string)>();
        foreach (var report in documents.GroupBy(d => homes[d.Member.Id], StringComparer.Ordinal))
        {
            var parts = ReportDecision.Of([.. report.Select(d => d.Member)]).Where(v => v.Part is not null).OrderBy(v => v.Part).ToList();
            foreach (var (first, second) in parts.Zip(parts.Skip(1), (a, b) => (byId[a.Member.Id], byId[b.Member.Id])))
            {
                var isOne = first.Report == second.Report;
                var isRight = isOne && second.Number == first.Number + 1;
                _ = found.Add((first.Member.Id, second.Member.Id));
                seams = seams.With(new Seams { Right = isRight ? 1 : 0, Wrong = isOne ? 0 : 1, Skipped = isOne && !isRight ? 1 : 0 });
                if (isVerbose && !isRight)
                {
                    Console.WriteLine(Line(isOne ? "skipped" : "wrong", first, second));
                }
            }
        }

        foreach (var first in isVerbose ? documents : [])
        {
            if (documents.FirstOrDefault(d => d.Report == first.Report && d.Number == first.Number + 1) is { } second && !found.Contains((first.Member.Id, second.Member.Id)))
            {
                Console.WriteLine(Line("missed", first, second));
            }
        }

        return seams;
    }

    private static string Line(string what, TornDocument first, TornDocument second) => string.Create(
        CultureInfo.InvariantCulture,
        $"    {what} {first.Report} {first.Number} + {second.Report} {second.Number}: {Halves.Weigh(first.Member, second.Member):F2} {first.Member.Row.OutlineEnds} {second.Member.Row.OutlineEnds} {first.Member.Row.Torn} {second.Member.Row.Torn}");
}

/// <summary>Seams between parts: the true ones, those found right, those between different reports, those that leave a part out.</summary>
internal sealed record Seams
{
    public int True { get; init; }

    public int Right { get; init; }

    public int Wrong { get; init; }

    public int Skipped { get; init; }

    public Seams With(Seams other) => new() { True = True + other.True, Right = Right + other.Right, Wrong = Wrong + other.Wrong, Skipped = Skipped + other.Skipped };

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"true {True,5}  right {Right,5}  missed {True - Right,5}  wrong {Wrong,4}  skipped {Skipped,4}  precision {Right / Math.Max(1.0, Right + Wrong + Skipped):F3}  recall {Right / Math.Max(1.0, True):F3}");
}
