using Reports.SearchApi.Reading.Series;

namespace Reports.SearchApi.Api.Data;

/// <summary>
/// An indicator at a place over the years, by one measure. <paramref name="Unit"/> is the base unit, in which the points compare
/// (<c>base_value</c> of their observations), or the printed one where that is none of the known units.
/// </summary>
public sealed record SeriesItem(string Indicator, string Code, string Place, string Measure, string Unit, IReadOnlyList<SeriesPoint> Points)
{
    internal static SeriesItem Of(ChosenSeries series) =>
        new(series.Indicator, series.Code, series.Place, series.Measure, series.Unit, [.. series.Points.Select(SeriesPoint.Of)]);
}

/// <summary>
/// A point: the period, the year it ends in, and the figure chosen for it, in the series' unit. <paramref name="Grain"/> is <c>year</c>,
/// <c>half</c> or <c>span</c>; <paramref name="Others"/> counts further statements of the same role, <paramref name="Differing"/> those
/// among them that give another figure; <paramref name="Flags"/> are the checks it fails, <c>outlier</c> among them where it lies ten or a
/// hundred times off the years beside it.
/// </summary>
public sealed record SeriesPoint(string Period, int Year, string Grain, double Value, string Role, int Others, int Differing, IReadOnlyList<string> Flags, ObservationItem Observation)
{
    internal static SeriesPoint Of(ChosenPoint point)
    {
        var row = point.Statement.Row;
        return new SeriesPoint(
            row.Period!,
            point.Period.LastYear,
            point.Period.Grain,
            point.Figure,
            row.Role,
            point.Others,
            point.Differing,
            point.Flags,
            ObservationItem.Of(point.Statement));
    }
}
