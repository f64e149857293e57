using Reports.SearchApi.Reading.Series;

namespace Reports.SearchApi.Pages.Data;

/// <summary>
/// A chart of series of one measure and unit, a line a place, laid out in units of its view box. Whole years alone are drawn: halves and
/// spans of years do not compare with them.
/// </summary>
public sealed record SeriesChart(string Measure, string Unit, ChartScale Scale, IReadOnlyList<ChartLine> Lines, IReadOnlyList<ChartTick> Years, IReadOnlyList<ChartTick> Values)
{
    /// <summary>How many places a chart shows at most.</summary>
    public const int MostLines = 6;

    public const double Width = 720;
    public const double Height = 280;
    public const double Left = 64;
    public const double Right = 24;
    public const double Top = 16;
    public const double Bottom = 32;
    private const int MostYearLabels = 12;

    /// <summary>Charts of what was chosen; without points there is none.</summary>
    internal static IReadOnlyList<SeriesChart> Of(IReadOnlyList<ChosenSeries> chosen) =>
    [
        .. from series in chosen
           let points = series.Points.Where(p => p.Period.Grain == "year").ToList()
           where points.Count > 0
           group (series, points) by (series.Measure, series.Unit) into chart
           orderby chart.Sum(line => line.points.Count) descending
           select Of(chart.Key.Measure, chart.Key.Unit, [.. chart.Take(MostLines)]),
    ];

    private static SeriesChart Of(string measure, string unit, List<(ChosenSeries Series, List<ChosenPoint> Points)> lines)
    {
        var points = lines.SelectMany(line => line.Points).ToList();
        var (first, last) = (points.Min(p => p.Period.LastYear), points.Max(p => p.Period.LastYear));
        var scale = ChartScale.Of(points.Min(Figure), points.Max(Figure));
        var everyYears = ((last - first) / MostYearLabels) + 1;
        return new SeriesChart(
            measure,
            unit,
            scale,
            [.. lines.Select((line, n) => new ChartLine(n, line.Series.Code, line.Series.Place, [.. line.Points.Select(point => new ChartPoint(X(point.Period.LastYear), Y(Figure(point)), point.Period.LastYear, SeriesPointOf(point)))]))],
            [.. Enumerable.Range(first, last - first + 1).Where(year => (year - first) % everyYears == 0).Select(year => new ChartTick(X(year), year))],
            [.. scale.Ticks.Select(value => new ChartTick(Y(value), value))]);

        double X(int year) => first == last ? (Left + Width - Right) / 2 : Left + ((year - first) * (Width - Left - Right) / (last - first));
        double Y(double value) => Height - Bottom - ((value - scale.Low) * (Height - Top - Bottom) / (scale.High - scale.Low));
    }

    private static Api.Data.SeriesPoint SeriesPointOf(ChosenPoint point) => Api.Data.SeriesPoint.Of(point);

    private static double Figure(ChosenPoint point) => point.Statement.Row.BaseValue ?? point.Statement.Row.Value!.Value;
}

/// <summary>A line of a chart, with the number of its style.</summary>
public sealed record ChartLine(int Style, string Code, string Place, IReadOnlyList<ChartPoint> Points)
{
    /// <summary>The points of years that follow each other: over years without a figure nothing is drawn.</summary>
    public IEnumerable<IReadOnlyList<ChartPoint>> Runs => Points
        .Select((point, n) => (point, Run: point.Year - n))
        .GroupBy(p => p.Run, p => p.point)
        .Select(run => run.ToList())
        .Where(run => run.Count > 1);
}

/// <summary>A point of a line: where it lies and what is behind it.</summary>
public sealed record ChartPoint(double X, double Y, int Year, Api.Data.SeriesPoint Series);

/// <summary>A mark on an axis: where it lies and what it stands for.</summary>
public sealed record ChartTick(double At, double Value);
