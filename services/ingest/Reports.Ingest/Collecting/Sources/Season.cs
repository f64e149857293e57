using System.Globalization;

namespace Reports.Ingest.Collecting.Sources;

/// <summary>The days of the year on which a source is visited, by the calendar of Beijing; the season may reach over the new year.</summary>
internal sealed record Season
{
    private const string Format = "MM-dd";
    private static readonly TimeSpan Beijing = TimeSpan.FromHours(8);
    private readonly int _from;
    private readonly int _to;

    private Season(int from, int to) => (_from, _to) = (from, to);

    /// <summary>All year.</summary>
    public static Season Always { get; } = new(101, 1231);

    /// <summary>First and last day as <c>MM-dd</c>, both null: all year. Null if one of them is no day.</summary>
    public static Season? Of(string? from, string? to)
    {
        if (string.IsNullOrEmpty(from) && string.IsNullOrEmpty(to))
        {
            return Always;
        }

        return DayOf(from) is { } first && DayOf(to) is { } last ? new Season(first, last) : null;
    }

    /// <summary>The moment itself if it lies in the season, else the beginning of the next.</summary>
    public DateTimeOffset NextAt(DateTimeOffset moment)
    {
        var local = moment.ToOffset(Beijing);
        if (Contains(local))
        {
            return moment;
        }

        var year = (local.Month * 100) + local.Day < _from ? local.Year : local.Year + 1;
        var day = Math.Min(_from % 100, DateTime.DaysInMonth(year, _from / 100));
        return new DateTimeOffset(year, _from / 100, day, 0, 0, 0, Beijing).ToUniversalTime();
    }

    private bool Contains(DateTimeOffset local)
    {
        var day = (local.Month * 100) + local.Day;
        return _from <= _to ? day >= _from && day <= _to : day >= _from || day <= _to;
    }

    // In a leap year, so that 29 February is a day.
    private static int? DayOf(string? text) =>
        text is { Length: 5 } && DateTime.TryParseExact("2000-" + text, "yyyy-" + Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? (day.Month * 100) + day.Day : null;
}
