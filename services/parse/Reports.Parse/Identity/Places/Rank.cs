using Reports.Parse.Characters;
using Reports.Parse.Identity.Front;
using Reports.Text.Places;

namespace Reports.Parse.Identity.Places;

/// <summary>
/// The word of rank that a report uses for its own place (市 in 市人民政府, 在市委坚强领导下). It tells a city from the province that
/// shares its name and leaves fewer places to choose from.
/// </summary>
internal static class Rank
{
    public const string Nation = "国";

    private const int LongestList = 30;
    private const int FewestOfNation = 20;

    private static readonly string[] Words = ["自治区", "省", "市", "州", "盟", "县", "旗", "区"];

    /// <summary>The rank by the opening statement, else by the committee under whose lead the work was done; null if neither tells.</summary>
    public static string? Of(FrontMatter front, string text)
    {
        if (OpeningStatement.Government(front.Opening) is { } government)
        {
            return OpeningStatement.IsNational(government) ? Nation : OfBody(government.Name);
        }

        return OfLeadership(text) ?? (SpeaksOfNation(text) ? Nation : null);
    }

    /// <summary>Tells whether a place is of this rank.</summary>
    public static bool Fits(Place place, string rank) => rank switch
    {
        Nation => place.Level == "nation",
        "区" => place.Name.EndsWith('区') && place.Level == "county",
        _ => place.Name.EndsWith(rank, StringComparison.Ordinal),
    };

    /// <summary>Tells whether a text speaks of the country as its own.</summary>
    public static bool SpeaksOfNation(string text) => Occurrences.Of(text, "我国") >= FewestOfNation && Occurrences.Of(text, "国务院") > 0;

    // 南京市人民政府, 市人民政府: the rank stands right before the word for the body.
    private static string? OfBody(string government)
    {
        var end = government.IndexOf("人民政府", StringComparison.Ordinal);
        end = end >= 0 ? end : government.IndexOf("政府", StringComparison.Ordinal);
        return end <= 0 ? null : Array.Find(Words, w => government.AsSpan(0, end).EndsWith(w));
    }

    private static string? OfLeadership(string text)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var at = text.IndexOf("领导下", StringComparison.Ordinal); at >= 0; at = text.IndexOf("领导下", at + 1, StringComparison.Ordinal))
        {
            if (LastCommittee(text.AsSpan(Math.Max(0, at - LongestList), Math.Min(at, LongestList))) is { } rank)
            {
                votes[rank] = votes.GetValueOrDefault(rank) + 1;
            }
        }

        return votes.Count == 0 ? null : votes.OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).First().Key;
    }

    // The committees are named from the top down: the last one is the report's own.
    private static string? LastCommittee(ReadOnlySpan<char> before)
    {
        var at = before.LastIndexOf('委');
        return at <= 0 ? null : before[at - 1] switch
        {
            '市' => "市",
            '省' => "省",
            '州' => "州",
            '县' => "县",
            '旗' => "旗",
            '盟' => "盟",
            '区' => "区",
            _ => null,
        };
    }
}
