using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Reading.Series;

/// <summary>
/// Which of several statements about one period stands in a series; the first difference decides.
/// <list type="number">
/// <item>What was found (<c>actual</c>) comes before what was promised (<c>target</c>).</item>
/// <item>Found: a report that looks back on the whole period comes before one made while it went on.</item>
/// <item>Found: of those that look back the earliest comes first, for later ones tell of it in passing; of those made meanwhile the latest.</item>
/// <item>Promised: the report that plans for the year the period begins in comes first, then the latest.</item>
/// <item>A government work report comes before a plan report, that before a party congress report and others.</item>
/// <item>An exact figure comes before one with words such as 左右 or 以上; a single one before a range.</item>
/// <item>What stands in the report's own part for it (review, targets) comes before the rest; then what stands first.</item>
/// </list>
/// </summary>
internal sealed class Precedence(Period period) : IComparer<ObservationView>
{
    private const int Unknown = int.MaxValue;
    private static readonly string[] Genres = ["government_work_report", "plan_report", "party_congress_report"];

    public int Compare(ObservationView? x, ObservationView? y) => Rank(x!).CompareTo(Rank(y!));

    private (int, int, int, int, int, int, int) Rank(ObservationView o)
    {
        var found = o.Row.Role == "actual";
        var over = found && LooksBack(o.Source);
        return (
            found ? 0 : 1,
            found == over ? 0 : 1,
            found ? Order(o.Source.Year, earliestFirst: over) : PlanOrder(o.Source.Year),
            Array.IndexOf(Genres, o.Source.Genre) is >= 0 and var at ? at : Genres.Length,
            o.Row.Qualifier == "exact" ? 0 : 1,
            o.Row.ValueHigh is null ? 0 : 1,
            o.Row.Zone == (found ? "review" : "targets") ? 0 : 1);
    }

    private bool LooksBack(FactSource source) =>
        Period.Parse(source.Review) is { } review ? review.Last >= period.Last : source.Year > period.LastYear;

    private int PlanOrder(int? year) => year == period.First / 2 ? int.MinValue : Order(year, earliestFirst: false);

    private static int Order(int? year, bool earliestFirst) => year is not { } known ? Unknown : earliestFirst ? known : -known;
}
