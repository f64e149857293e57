using Reports.Storage.Model;

namespace Reports.SearchApi.Reading.Targets;

/// <summary>
/// What counts as the same: how far 左右 and the like let an outcome be off, and how much better it has to be to exceed a target.
/// Rates are in points, all else in shares of the target.
/// </summary>
internal static class Margins
{
    private const double Points = 0.3;
    private const double Share = 0.05;
    private const double TriflePoints = 0.2;
    private const double TrifleShare = 0.02;

    /// <summary>0.3 points, for growth 5 % of it if that is more; 5 % of an amount; nothing unless one of the two is about so much.</summary>
    public static double Tolerance(ObservationRow target, ObservationRow outcome, Figure wanted)
    {
        if (!IsLoose(target) && !IsLoose(outcome))
        {
            return 0;
        }

        var share = Share * Math.Abs(wanted.Middle);
        return !wanted.IsRate ? share : target.Measure == "level" ? Points : Math.Max(Points, share);
    }

    /// <summary>What is better by more than this exceeds the target: the tolerance, or without one 0.2 points or 2 %.</summary>
    public static double Trifle(double tolerance, Figure wanted) =>
        tolerance > 0 ? tolerance : wanted.IsRate ? TriflePoints : TrifleShare * Math.Abs(wanted.Middle);

    private static bool IsLoose(ObservationRow row) => row.Qualifier is "about" or "nearly";
}
