namespace Reports.Text.Places;

/// <summary>The name people use for a place: without the word for its rank and without the peoples in an autonomous place's name.</summary>
internal static class ShortName
{
    private static readonly string[] Ranks =
        ["特别行政区", "自治区", "自治州", "自治县", "自治旗", "行政区", "地区", "林区", "特区", "新区", "省", "市", "盟", "州", "县", "区", "旗"];

    private static readonly string[] Peoples =
    [
        "蒙古族", "蒙古", "回族", "藏族", "维吾尔族", "维吾尔", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族", "土家族",
        "哈尼族", "哈萨克族", "哈萨克", "傣族", "黎族", "傈僳族", "佤族", "畲族", "高山族", "拉祜族", "水族", "东乡族", "纳西族", "景颇族",
        "柯尔克孜族", "柯尔克孜", "土族", "达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯族", "锡伯", "阿昌族",
        "普米族", "塔吉克族", "塔吉克", "怒族", "乌孜别克族", "俄罗斯族", "鄂温克族", "德昂族", "保安族", "裕固族", "京族", "独龙族", "鄂伦春族", "各族",
    ];

    /// <summary>The short form, or null where nothing of at least two characters is left.</summary>
    public static string? Of(string name) => RankOf(name) is { } rank ? Stem(name, rank) : null;

    /// <summary>The short form with a plain word of rank that people give an autonomous place (恩施州, 恭城县), or null for any other.</summary>
    public static string? WithPlainRank(string name) =>
        RankOf(name) is { } rank && rank.StartsWith("自治", StringComparison.Ordinal) && Stem(name, rank) is { } stem ? stem + rank[^1] : null;

    private static string? RankOf(string name) => Array.Find(Ranks, r => name.EndsWith(r, StringComparison.Ordinal));

    private static string? Stem(string name, string rank)
    {
        var stem = name[..^rank.Length];
        if (rank.StartsWith("自治", StringComparison.Ordinal))
        {
            stem = WithoutPeoples(stem);
        }

        return stem.Length >= 2 ? stem : null;
    }

    private static string WithoutPeoples(string stem)
    {
        while (Peoples.FirstOrDefault(p => stem.Length >= p.Length + 2 && stem.EndsWith(p, StringComparison.Ordinal)) is { } people)
        {
            stem = stem[..^people.Length];
        }

        return stem;
    }
}
