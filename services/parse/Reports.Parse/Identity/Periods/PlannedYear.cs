using Reports.Parse.Characters;

namespace Reports.Parse.Identity.Periods;

/// <summary>
/// Finds the year a text plans for where no heading says it: the year before words such as 主要预期目标, by majority; else the later of
/// two years in a row that it introduces (2024年是…), or the year after the only one that its beginning introduces.
/// </summary>
internal static class PlannedYear
{
    private const int Reach = 30;
    private const int LengthOfYear = 5;
    private const int BeginningShare = 3;

    private static readonly string[] Words = ["预期目标", "主要目标", "发展目标", "总体要求", "总体思路", "工作安排", "重点工作", "重点做好", "重点抓好"];

    /// <summary>The year and the stretch that says so.</summary>
    public static (int Year, TextSpan Span)? In(string text)
    {
        var years = Years.In(text).ToList();
        var votes = years.Where(y => PlansAfter(text.AsSpan(y.End, Math.Min(Reach, text.Length - y.End)))).ToList();
        if (votes.Count == 0)
        {
            return Introduced(text, years);
        }

        var winner = votes.GroupBy(v => v.Year).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First();
        return (winner.Key, Span(winner.First().End));
    }

    private static (int Year, TextSpan Span)? Introduced(string text, List<(int Year, int End)> years)
    {
        var introduced = years.Where(y => y.End < text.Length && Introduces(text, y.End)).ToList();
        if (introduced.Count == 0)
        {
            return null;
        }

        var latest = introduced.MaxBy(y => y.Year);
        if (introduced.TrueForAll(y => y.Year == latest.Year) && introduced[0].End < text.Length / BeginningShare && SpeaksMoreOf(text, years, latest.Year + 1))
        {
            return (latest.Year + 1, Span(years.Find(y => y.Year == latest.Year + 1).End));
        }

        if (years.Exists(y => y.Year == latest.Year - 1))
        {
            return (latest.Year, Span(latest.End));
        }

        var first = introduced[0];
        return first.End < text.Length / BeginningShare ? (first.Year + 1, Span(first.End)) : null;
    }

    // The year after the only one introduced is the running one if it is spoken of more, and not as a year far off.
    private static bool SpeaksMoreOf(string text, List<(int Year, int End)> years, int year) =>
        years.Count(y => y.Year == year && !LatestYear.IsAhead(text, y.End)) > Math.Max(1, years.Count(y => y.Year == year - 1));

    private static bool Introduces(string text, int end) => text[end] == '是' || (text[end] is ',' or '，' && end + 1 < text.Length && text[end + 1] == '是');

    private static TextSpan Span(int end) => new(Math.Max(0, end - LengthOfYear), end);

    private static bool PlansAfter(ReadOnlySpan<char> words)
    {
        var end = words.IndexOfAny("。；\n");
        var clause = end < 0 ? words : words[..end];
        foreach (var word in Words)
        {
            if (clause.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
