using Reports.Parse.Indicators.Words;
using Reports.Text.Indicators;

namespace Reports.Parse.Indicators.Naming;

/// <summary>Finds the canonical indicator that a name of the text stands for, past what narrows it to a place and past 数量, 总量.</summary>
internal static class Canonical
{
    private static readonly string[] Tails = ["数量", "总数", "总量", "总额", "人数", "数", "额", "水平", "总值", "达", "建设", "任务"];
    private static readonly string[] Shares = ["生产总值", "GDP"];

    /// <summary>The id, and the place in front of the name that it holds for; null where the catalogue does not know the name.</summary>
    public static (string Id, string? Scope)? Find(string name)
    {
        var bare = name.AsSpan().IndexOfAny("“” ") >= 0 ? name.Replace("“", "").Replace("”", "").Replace(" ", "") : name;
        if (Named(bare) is { } id)
        {
            return (id, null);
        }

        for (var at = 2; at + 2 < bare.Length && at <= 12; at++)
        {
            if (IsPlace(bare.AsSpan(0, at)) && Named(bare[at..]) is { } narrowed)
            {
                return (narrowed, bare[..at]);
            }
        }

        return null;
    }

    /// <summary>The id of a share of output: 研发经费 占 地区生产总值.</summary>
    public static string? Share(string? part, ReadOnlySpan<char> whole)
    {
        foreach (var output in Shares)
        {
            if (part == "rd_expenditure" && whole.EndsWith(output))
            {
                return "rd_intensity";
            }
        }

        return null;
    }

    private static string? Named(string name)
    {
        if (IndicatorCatalogue.Named(name) is { } entry)
        {
            return entry.Id;
        }

        foreach (var tail in Tails)
        {
            if (name.Length > tail.Length + 1 && name.EndsWith(tail, StringComparison.Ordinal) && IndicatorCatalogue.Named(name.AsSpan(0, name.Length - tail.Length)) is { } shorter)
            {
                return shorter.Id;
            }
        }

        return null;
    }

    private static bool IsPlace(ReadOnlySpan<char> prefix) => prefix[^1] is '市' or '区' or '县' or '省' or '旗' or '州' or '盟' or '国' or '域' or '城' or '镇';
}
