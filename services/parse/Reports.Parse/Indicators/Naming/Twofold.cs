namespace Reports.Parse.Indicators.Naming;

/// <summary>Two things said in one word, which two figures take apart: 存贷款余额分别为… is 存款余额 and 贷款余额.</summary>
internal static class Twofold
{
    private static readonly (string Both, string First, string Second)[] Words =
    [
        ("城乡居民", "城镇居民", "农村居民"),
        ("城乡常住居民", "城镇常住居民", "农村常住居民"),
        ("存贷款", "存款", "贷款"),
        ("工农业", "工业", "农业"),
    ];

    /// <summary>The two things; null where the name is of one.</summary>
    public static List<string>? Split(string name)
    {
        foreach (var (both, first, second) in Words)
        {
            if (name.IndexOf(both, StringComparison.Ordinal) is >= 0 and var at)
            {
                var (before, after) = (name[..at], name[(at + both.Length)..]);
                return [$"{before}{first}{after}", $"{before}{second}{after}"];
            }
        }

        return null;
    }
}
