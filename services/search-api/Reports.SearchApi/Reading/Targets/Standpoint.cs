using Reports.SearchApi.Reading.Series;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Reading.Targets;

/// <summary>From when a report speaks: the last half-year it looks back on, counted as in <see cref="Period"/>.</summary>
internal static class Standpoint
{
    /// <summary>By its review, else by its plan, else by its year; null where it says none of them.</summary>
    public static int? Of(FactSource report) =>
        Period.Parse(report.Review)?.Last ?? (Period.Parse(report.Plan)?.First - 1) ?? ((2 * report.Year) - 1);

    /// <summary>True for a report that looks back on the end of a period just when it is over.</summary>
    public static bool LooksBackOn(FactSource report, Period period) => Of(report) is { } at && at >= period.Last && at <= (2 * period.LastYear) + 1;
}
