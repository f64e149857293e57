using Reports.SearchApi.Reading.Series;
using Reports.Storage.Facts.Reading;
using Reports.Storage.Model;

namespace Reports.SearchApi.Reading.Targets;

/// <summary>What keeps an outcome of the same thing from being set against a target.</summary>
internal static class Obstacle
{
    private const int FarTimes = 3;

    // Of several outcomes the one with the least in its way is taken.
    private static readonly TargetReason[] FromLeast =
        [TargetReason.Met, TargetReason.FarApart, TargetReason.Measure, TargetReason.Unit, TargetReason.HalfYear, TargetReason.FullYear, TargetReason.Scope, TargetReason.Qualitative, TargetReason.Flagged];

    /// <summary>How much is in the way; 0: nothing.</summary>
    public static int Weight(TargetReason obstacle) => Array.IndexOf(FromLeast, obstacle);

    /// <summary><see cref="TargetReason.Met"/> if nothing is in the way, null if the one is not the outcome of the other.</summary>
    public static TargetReason? Between(ObservationView target, Period wanted, ObservationView outcome)
    {
        if (Period.Parse(outcome.Row.Period) is not { } period || OfPeriod(wanted, period) is not { } ofPeriod || OfStatement(target.Row, outcome.Row) is not { } obstacle)
        {
            return null;
        }

        if (ofPeriod != TargetReason.Met)
        {
            return obstacle is TargetReason.Met or TargetReason.Qualitative ? ofPeriod : null;
        }

        return obstacle == TargetReason.Met && (target.Row.Flags.Length > 0 || outcome.Row.Flags.Length > 0) ? TargetReason.Flagged : obstacle;
    }

    private static TargetReason? OfPeriod(Period wanted, Period period) => period switch
    {
        _ when period == wanted => TargetReason.Met,
        { Grain: "half" } when wanted.Grain == "year" && period.LastYear == wanted.LastYear => TargetReason.HalfYear,
        { Grain: "year" } when wanted.Grain == "half" && period.LastYear == wanted.LastYear => TargetReason.FullYear,
        _ => null,
    };

    // Of what the catalogue does not know, only the very same will do.
    private static TargetReason? OfStatement(ObservationRow target, ObservationRow outcome)
    {
        var known = target.Indicator is not null;
        var (sameMeasure, sameUnit, sameScope) = (target.Measure == outcome.Measure, Unit(target) == Unit(outcome), target.Scope == outcome.Scope);
        return target switch
        {
            { Measure: "qualitative" } => known && sameScope && IsAmount(outcome) ? TargetReason.Qualitative : null,
            _ when sameMeasure && sameUnit && sameScope => AreFarApart(target, outcome) ? TargetReason.FarApart : TargetReason.Met,
            _ when !known => null,
            _ when sameMeasure && sameUnit => target.Scope is null || outcome.Scope is null ? TargetReason.Scope : null,
            _ when sameMeasure && sameScope => TargetReason.Unit,
            _ => sameScope && IsAmount(target) && IsAmount(outcome) ? TargetReason.Measure : null,
        };
    }

    // What was added in a year and what there is in all often bear one name.
    private static bool AreFarApart(ObservationRow target, ObservationRow outcome) =>
        target.Measure == "level" && Figure.Of(target) is { IsRate: false, Middle: > 0 and var wanted } && Figure.Of(outcome) is { Middle: > 0 and var found }
        && (found > wanted * FarTimes || wanted > found * FarTimes);

    private static bool IsAmount(ObservationRow row) => row.Measure is "level" or "growth" or "change";

    private static string? Unit(ObservationRow row) => Figure.Of(row)?.Unit;
}
