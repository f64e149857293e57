using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Reading.Series;

/// <summary>Makes series out of statements: one a place, measure and unit, with one point a period.</summary>
internal static class SeriesChoice
{
    private static readonly string[] Outlier = ["outlier"];

    /// <summary>The series of an indicator. Statements without a period, a value or a place are left out.</summary>
    /// <param name="statements">In the order of the list, which decides where nothing else does.</param>
    /// <param name="flagged">True to leave in, flagged, what lies a power of ten off its neighbours; else another statement takes its place, or none.</param>
    public static IReadOnlyList<ChosenSeries> Of(IEnumerable<ObservationView> statements, bool flagged = false) =>
    [
        .. from statement in statements
           where statement.Source.Code is not null && statement.Row.Value is not null && Period.Parse(statement.Row.Period) is not null
           group statement by (statement.Row.Indicator, statement.Source.Code, statement.Row.Measure, Unit: UnitOf(statement)) into series
           orderby series.Key.Code, series.Key.Measure, series.Count() descending, series.Key.Unit
           select new ChosenSeries(series.Key.Indicator!, series.Key.Code, series.Last().Source.Place ?? series.Key.Code, series.Key.Measure, series.Key.Unit, Points(series, flagged)),
    ];

    private static List<ChosenPoint> Points(IEnumerable<ObservationView> series, bool flagged)
    {
        var statements = series.ToLookup(s => Period.Parse(s.Row.Period)!);
        var points = statements.Select(period => Point(period.Key, period, period)).OrderBy(p => p.Period.Last).ThenByDescending(p => p.Period.First).ToList();
        return [.. points.Select(point => Neighbours.AreFarFrom(point.Figure, point, points) ? Instead(point) : point).OfType<ChosenPoint>()];

        ChosenPoint? Instead(ChosenPoint point)
        {
            if (flagged)
            {
                return point with { Flags = [.. point.Flags.Union(Outlier, StringComparer.Ordinal)] };
            }

            var rest = statements[point.Period].Where(s => s.Row.Role == point.Statement.Row.Role && !Neighbours.AreFarFrom(Figure(s), point, points)).ToList();
            return rest.Count == 0 ? null : Point(point.Period, rest, statements[point.Period]);
        }
    }

    private static ChosenPoint Point(Period period, IEnumerable<ObservationView> candidates, IEnumerable<ObservationView> statements)
    {
        var chosen = candidates.Order(new Precedence(period)).First();
        var others = statements.Where(s => s != chosen && s.Row.Role == chosen.Row.Role).ToList();
        return new ChosenPoint(period, chosen, Figure(chosen), others.Count, others.Count(o => Figure(o) != Figure(chosen)), chosen.Flags);
    }

    private static string UnitOf(ObservationView statement) => statement.Row.BaseUnit ?? statement.Row.Unit;

    private static double Figure(ObservationView statement) => statement.Row.BaseValue ?? statement.Row.Value!.Value;
}

/// <summary>A series: an indicator at a place, by one measure, in one (base) unit.</summary>
internal sealed record ChosenSeries(string Indicator, string Code, string Place, string Measure, string Unit, IReadOnlyList<ChosenPoint> Points);

/// <summary>
/// A point: the statement chosen for a period and its figure in the series' unit, how many others of the same role there are, how many of
/// these give another figure, and the checks that it fails.
/// </summary>
internal sealed record ChosenPoint(Period Period, ObservationView Statement, double Figure, int Others, int Differing, IReadOnlyList<string> Flags);
