using Reports.Contracts.Documents;

namespace Reports.Parse.Quality;

/// <summary>Several figures that cannot be, such as a fall of more than all or a part above the whole.</summary>
internal static class ImplausibleValues
{
    public const string Code = "implausible_values";

    private const int Fewest = 2;
    private const double PerFigure = 0.01;

    public static QualityFlag? Read(QualitySource source)
    {
        var flagged = source.Figures.Count(o => o.Flags.Count > 0);
        return flagged < Fewest || flagged < source.Figures.Count * PerFigure ? null : Measure.Flag(Code, 0.5 + (flagged / 20.0), ("count", flagged));
    }
}
