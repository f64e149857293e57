using System.Globalization;
using Reports.Parse.Characters;
using Reports.Parse.Structure;

namespace Reports.Parse.Identity;

/// <summary>
/// Tells the periods by the chapters' headings, then the day of delivery, the title, what the text plans, and the file name. Either
/// of the two periods of a yearly report gives the other.
/// </summary>
internal static class PeriodRule
{
    private const int LastMonthOfYearlySession = 6;

    public static Periods Decide(string text, IReadOnlyList<Heading> headings, string genre, string? title, string? delivered, string fileStem)
    {
        if (genre == Genre.Other)
        {
            return new Periods(null, null);
        }

        var chapters = headings.Where(h => h.Level == 1 || h.Marker is null).Select(h => Squash.Of(text.AsSpan(h.Start, h.End - h.Start))).ToList();
        var heads = ChapterPeriods.Of(chapters);
        var day = Delivery.Parse(delivered);
        var known = heads.ReviewYear + 1 ?? heads.PlanYear;
        if (heads.IsHalfYear)
        {
            return HalfYear(heads.ReviewYear ?? HalfYearOf(text) ?? day?.Year ?? YearIn(title) ?? Years.In(text).Select(y => (int?)y.Year).FirstOrDefault());
        }

        if (heads.IsFiveYears && (genre == Genre.PartyCongressReport || day?.Month > LastMonthOfYearlySession))
        {
            return FiveYears(day?.Year ?? known ?? YearIn(title));
        }

        var plan = known ?? (day?.Month <= LastMonthOfYearlySession ? day?.Year : null) ?? YearIn(title) ?? PlannedYear.In(text) ?? Years.Bare(fileStem);
        return plan is not { } year ? new Periods(null, null) : new Periods(heads.IsFiveYears ? Span(year - 5, year - 1) : Word(year - 1), Word(year));
    }

    private static Periods HalfYear(int? year) => year is not { } y ? new Periods(null, null) : new Periods(Word(y) + "H1", Word(y) + "H2");

    private static Periods FiveYears(int? year) => year is not { } y ? new Periods(null, null) : new Periods(Span(y - 5, y), Span(y, y + 5));

    private static int? YearIn(string? words)
    {
        if (words is null)
        {
            return null;
        }

        return Years.In(words).Select(y => (int?)y.Year).FirstOrDefault();
    }

    private static int? HalfYearOf(string text) =>
        Years.In(text).Where(y => text.AsSpan(y.End).StartsWith("上半年") || text.AsSpan(y.End).StartsWith("下半年")).Select(y => (int?)y.Year).FirstOrDefault();

    private static string Span(int from, int to) => Word(from) + "-" + Word(to);

    private static string Word(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
