using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Reading.Series;

/// <summary>Makes series out of statements: one a place, measure and unit, with one point a period.</summary>
internal static class SeriesChoice
{
    /// <summary>The series of an indicator. Statements without a period, a value or a place are left out.</summary>
    /// <param name="statements">In the order of the list, which decides where nothing else does.</param>
    public static IReadOnlyList<ChosenSeries> Of(IEnumerable<ObservationView> statements) =>
    [
        .. from statement in statements
           where statement.Source.Code is not null && statement.Row.Value is not null && Period.Parse(statement.Row.Period) is not null
           group statement by (statement.Row.Indicator, statement.Source.Code, statement.Row.Measure, Unit: UnitOf(statement)) into series
           orderby series.Key.Code, series.Key.Measure, series.Count() descending, series.Key.Unit
           select new ChosenSeries(series.Key.Indicator!, series.Key.Code, series.Last().Source.Place ?? series.Key.Code, series.Key.Measure, series.Key.Unit, Points(series)),
    ];

    private static List<ChosenPoint> Points(IEnumerable<ObservationView> series) =>
    [
        .. series.GroupBy(s => s.Row.Period!, StringComparer.Ordinal)
            .Select(statements => Point(Period.Parse(statements.Key)!, [.. statements]))
            .OrderBy(p => p.Period.Last).ThenByDescending(p => p.Period.First),
    ];

    private static ChosenPoint Point(Period period, List<ObservationView> statements)
    {
        var chosen = statements.Order(new Precedence(period)).First();
        var others = statements.Where(s => s != chosen && s.Row.Role == chosen.Row.Role).ToList();
        return new ChosenPoint(period, chosen, others.Count, others.Count(o => Figure(o) != Figure(chosen)));
    }

    private static string UnitOf(ObservationView statement) => statement.Row.BaseUnit ?? statement.Row.Unit;

    private static double? Figure(ObservationView statement) => statement.Row.BaseValue ?? statement.Row.Value;
}

/// <summary>A series: an indicator at a place, by one measure, in one (base) unit.</summary>
internal sealed record ChosenSeries(string Indicator, string Code, string Place, string Measure, string Unit, IReadOnlyList<ChosenPoint> Points);

/// <summary>
/// A point: the statement chosen for a period, how many others of the same role there are, and how many of these give another figure.
/// </summary>
internal sealed record ChosenPoint(Period Period, ObservationView Statement, int Others, int Differing);
