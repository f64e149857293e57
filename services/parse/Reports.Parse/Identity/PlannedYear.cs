using Reports.Parse.Characters;

namespace Reports.Parse.Identity;

/// <summary>
/// Finds the year a text plans for where no heading says it: the year before words such as 主要预期目标, by majority; else the later of
/// two years in a row that it introduces (2024年是…).
/// </summary>
internal static class PlannedYear
{
    private const int Reach = 30;

    private static readonly string[] Words = ["预期目标", "主要目标", "发展目标", "总体要求", "总体思路", "工作安排", "重点工作", "重点做好", "重点抓好"];

    public static int? In(string text)
    {
        var votes = new SortedDictionary<int, int>();
        foreach (var (year, end) in Years.In(text))
        {
            if (PlansAfter(text.AsSpan(end, Math.Min(Reach, text.Length - end))))
            {
                votes[year] = votes.GetValueOrDefault(year) + 1;
            }
        }

        return votes.Count == 0 ? Introduced(text) : votes.MaxBy(v => v.Value).Key;
    }

    private static int? Introduced(string text)
    {
        var named = Years.In(text).ToList();
        var latest = named.Where(y => y.End < text.Length && text[y.End] == '是').Select(y => (int?)y.Year).Max();
        return named.Exists(y => y.Year == latest - 1) ? latest : null;
    }

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
