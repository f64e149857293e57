using System.Globalization;
using Reports.Standalone.Commands;

namespace Reports.Standalone.Importing;

/// <summary>A file that did not come in, with code and sentence.</summary>
internal sealed record ImportTrouble(string Name, string Code, string Sentence);

/// <summary>What became of an import.</summary>
internal sealed record ImportSummary
{
    public required int Files { get; init; }

    public required int Known { get; init; }

    public required int In { get; init; }

    public required int InWithWarnings { get; init; }

    public required int Refused { get; init; }

    public required int Failed { get; init; }

    public required int UnderWay { get; init; }

    public required bool Stopped { get; init; }

    public required TimeSpan Elapsed { get; init; }

    public required IReadOnlyList<ImportTrouble> Troubles { get; init; }

    public int ExitStatus => Stopped ? Commands.ExitStatus.TryAgain : Refused + Failed > 0 ? Commands.ExitStatus.DoneWithRefusals : Commands.ExitStatus.Done;

    public void Print(TextWriter output)
    {
        foreach (var trouble in Troubles)
        {
            output.WriteLine($"{trouble.Name}: {trouble.Code}: {trouble.Sentence}");
        }

        var rate = Files / Math.Max(Elapsed.TotalSeconds, 0.001);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Files} files, {Known} of them known; {Elapsed.TotalSeconds:0.0} s, {rate:0.0} files/s"));
        output.WriteLine($"in {In}, in with warnings {InWithWarnings}, refused {Refused}, failed {Failed}, under way {UnderWay}");
        if (Stopped)
        {
            output.WriteLine("Stopped; run the same command again to go on. 已停止,再次运行即可继续。");
        }
    }
}
