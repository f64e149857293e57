using Reports.Parse.Characters;

namespace Reports.Parse.Identity.Periods;

/// <summary>Finds the latest year that a text speaks of more than once as a year that has come: not 到2035年 and not 2035年前.</summary>
internal static class LatestYear
{
    private const int Fewest = 2;

    public static (int Year, TextSpan Span)? In(string text)
    {
        var latest = Years.In(text).Where(y => !IsAhead(text, y.End)).GroupBy(y => y.Year).Where(g => g.Count() >= Fewest).MaxBy(g => g.Key);
        return latest is null ? null : (latest.Key, new TextSpan(latest.First().End - 5, latest.First().End));
    }

    private static bool IsAhead(string text, int end) =>
        (end >= 6 && text[end - 6] is '到' or '至' or '-' or '—' or '于') || (end < text.Length && text[end] is '前' or '底' or '末');
}
