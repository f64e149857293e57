namespace Reports.SearchApi.Reading.Series;

/// <summary>
/// The check of a level against the years beside it: ten or a hundred times as much or as little as its two neighbours, which agree with
/// each other, is a slip of the decimal point or of the unit. Growth leaps in earnest and is not checked.
/// </summary>
internal static class Neighbours
{
    private const int Farthest = 3;
    private const double Agree = 2;
    private const double Slack = 0.15;

    /// <summary>True if the figure lies a power of ten off the years next to a point.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="at">The point it is for, one of <paramref name="points"/>.</param>
    /// <param name="points">The points of the series, in order.</param>
    public static bool AreFarFrom(double figure, ChosenPoint at, IReadOnlyList<ChosenPoint> points)
    {
        if (at.Statement.Row.Measure != "level" || at.Period.Grain != "year" || figure <= 0)
        {
            return false;
        }

        var nearest = points
            .Where(p => p != at && p.Period.Grain == "year" && Math.Abs(Years(p, at)) <= Farthest && p.Figure > 0)
            .OrderBy(p => Math.Abs(Years(p, at))).ThenBy(p => p.Period.LastYear)
            .Take(2).Select(p => p.Figure).ToList();
        return nearest is [var one, var other] && Math.Max(one, other) <= Agree * Math.Min(one, other) && IsTenfold(figure / Math.Sqrt(one * other));
    }

    private static int Years(ChosenPoint one, ChosenPoint other) => one.Period.LastYear - other.Period.LastYear;

    private static bool IsTenfold(double ratio)
    {
        var power = Math.Abs(Math.Log10(ratio));
        return Math.Abs(power - 1) <= Slack || Math.Abs(power - 2) <= Slack;
    }
}
