using Reports.Contracts.Documents;

namespace Reports.Parse.Quality;

/// <summary>
/// A text full of percentages and sums of money without one decimal point, some of them beyond what can be: a copy that lost the
/// points. Of such figures at least one in eight has decimals in sound reports.
/// </summary>
internal static class DecimalsLost
{
    public const string Code = "decimals_lost";

    private const int Fewest = 40;
    private const double MostDecimals = 0.01;
    private const double UsualDecimals = 0.13;

    public static QualityFlag? Read(QualitySource source)
    {
        var figures = FigureCount.Of(source.Text);
        if (figures.Total < Fewest || figures.WithDecimals > figures.Total * MostDecimals || figures.Impossible == 0)
        {
            return null;
        }

        var chance = Math.Pow(1 - UsualDecimals, figures.Total - figures.WithDecimals);
        return Measure.Flag(Code, 1 - chance, ("count", figures.Total), ("impossible", figures.Impossible));
    }
}
