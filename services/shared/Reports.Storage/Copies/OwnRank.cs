namespace Reports.Storage.Copies;

/// <summary>The rank of the place that a text speaks for.</summary>
internal enum OwnRank
{
    /// <summary>It does not tell.</summary>
    Open = 0,

    /// <summary>A province: 全省, and no city as its own.</summary>
    Province = 1,

    /// <summary>A city or prefecture: 全市, and hardly a county or district.</summary>
    City = 2,

    /// <summary>A county or district, or a city that speaks of its region so: 我县, 全区.</summary>
    County = 3,
}

/// <summary>
/// Counts how a text speaks of its own place: 全省, 我市, 全县. One from within a province speaks of the places above it too; none
/// speaks so of the places below.
/// </summary>
internal static class OwnRanks
{
    private const string Own = "全我";
    private const string OfCities = "市州盟";
    private const string OfCounties = "县旗区";
    private const string EndOfOtherWord = "安完健齐保";
    private const int FewestOfProvince = 6;
    private const int Fewest = 4;
    private const double ShareOfCounty = 0.4;
    private const double MostOfOthers = 0.05;

    public static OwnRank Of(string text)
    {
        var (province, city, county) = (0, 0, 0);
        for (var at = Next(text, 0); at >= 0 && at + 1 < text.Length; at = Next(text, at + 1))
        {
            if ((at > 0 && EndOfOtherWord.Contains(text[at - 1])) || text.AsSpan(at + 1).StartsWith("市场"))
            {
                continue;
            }

            province += text[at + 1] == '省' ? 1 : 0;
            city += OfCities.Contains(text[at + 1]) ? 1 : 0;
            county += OfCounties.Contains(text[at + 1]) ? 1 : 0;
        }

        var all = province + city + county;
        return province >= FewestOfProvince && city + county == 0 ? OwnRank.Province
            : county >= Fewest && county >= all * ShareOfCounty ? OwnRank.County
            : city >= Fewest && county <= all * MostOfOthers ? OwnRank.City
            : OwnRank.Open;
    }

    /// <summary>True unless the two speak for places of different ranks.</summary>
    public static bool Agree(OwnRank one, OwnRank other) => one == OwnRank.Open || other == OwnRank.Open || one == other;

    private static int Next(string text, int from) => text.AsSpan(from).IndexOfAny(Own) is >= 0 and var found ? from + found : -1;
}
