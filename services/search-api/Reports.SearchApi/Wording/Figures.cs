using System.Globalization;

namespace Reports.SearchApi.Wording;

/// <summary>Numbers and times as the pages write them.</summary>
public static class Figures
{
    private const double Kilo = 1024;

    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A size in bytes as people read it.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} B",
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / Kilo:0.#} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / (Kilo * Kilo):0.#} MB"),
    };

    /// <summary>A share of 0 to 1 in whole percent; never 100 for what is less than sure.</summary>
    public static string Percent(double share) => (share < 1 ? Math.Min(99, Math.Round(share * 100)) : 100).ToString("0", CultureInfo.InvariantCulture);

    /// <summary>A moment for machines.</summary>
    public static string Iso(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>A moment for people: UTC, to the minute.</summary>
    public static string Minute(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>How long ago, in the largest unit that fits.</summary>
    public static string Ago(Words words, TimeSpan age) => age.TotalSeconds < 60 ? words["time.now"] : words.Say("time.ago", Span(words, age));

    /// <summary>A length of time, in the largest unit that fits.</summary>
    public static string Span(Words words, TimeSpan span) => span switch
    {
        { TotalSeconds: < 60 } => words.Say("time.seconds", (int)Math.Max(0, span.TotalSeconds)),
        { TotalMinutes: < 60 } => words.Say("time.minutes", (int)span.TotalMinutes),
        { TotalHours: < 48 } => words.Say("time.hours", (int)span.TotalHours),
        _ => words.Say("time.days", (int)span.TotalDays),
    };

    /// <summary>A rate a minute from one a second.</summary>
    public static string PerMinute(double? perSecond) =>
        perSecond is { } rate ? (rate * 60).ToString("0.#", CultureInfo.InvariantCulture) : "–";
}
