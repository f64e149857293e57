using Reports.Parse.Characters;

namespace Reports.Parse.Identity.Periods;

/// <summary>Finds the latest year that a text speaks of as a year that has come: not 到2035年, not 2035年前 and not 2035年达到.</summary>
internal static class LatestYear
{
    /// <summary>The year, and the stretch that says so first; null if no year is named so often.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fewest">How often it must speak of the year.</param>
    public static (int Year, TextSpan Span)? In(string text, int fewest = 2)
    {
        var latest = Years.In(text).Where(y => !IsAhead(text, y.End)).GroupBy(y => y.Year).Where(g => g.Count() >= fewest).MaxBy(g => g.Key);
        return latest is null ? null : (latest.Key, new TextSpan(latest.First().End - 5, latest.First().End));
    }

    public static bool IsAhead(string text, int end) =>
        (end >= 6 && text[end - 6] is '到' or '至' or '-' or '—' or '于') || (end < text.Length && text[end] is '前' or '底' or '末') || text.AsSpan(end).StartsWith("达到");
}
