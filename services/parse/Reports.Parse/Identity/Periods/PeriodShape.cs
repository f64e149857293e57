using System.Globalization;

namespace Reports.Parse.Identity.Periods;

/// <summary>How a report divides time: from the year it stands in to the outward words of its two periods.</summary>
internal enum PeriodShape
{
    /// <summary>A year after a year.</summary>
    Yearly = 0,

    /// <summary>A year after a term of five.</summary>
    YearAfterFive = 1,

    /// <summary>Half a year after the other half.</summary>
    HalfYears = 2,

    /// <summary>Five years after five.</summary>
    FiveYears = 3,
}

/// <summary>Writes periods.</summary>
internal static class PeriodWords
{
    public static string Plan(this PeriodShape shape, int year) => shape switch
    {
        PeriodShape.HalfYears => Word(year) + "H2",
        PeriodShape.FiveYears => Word(year) + "-" + Word(year + 5),
        _ => Word(year),
    };

    public static string Review(this PeriodShape shape, int year) => shape switch
    {
        PeriodShape.HalfYears => Word(year) + "H1",
        PeriodShape.FiveYears => Word(year - 5) + "-" + Word(year),
        PeriodShape.YearAfterFive => Word(year - 5) + "-" + Word(year - 1),
        _ => Word(year - 1),
    };

    private static string Word(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
