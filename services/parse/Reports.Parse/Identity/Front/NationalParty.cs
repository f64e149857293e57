using System.Text.RegularExpressions;
using Reports.Parse.Characters;

namespace Reports.Parse.Identity.Front;

/// <summary>Finds in the opening of a speech that the nation's party congress is addressed: by its name, or by the committee or the groups that report.</summary>
internal static class NationalParty
{
    private const int Reach = 160;

    private const string Congress = "代表大会";

    // Before the party had a committee, its groups reported to the congress.
    private static readonly Regex Groups = new("共产主义(?:组织|小组)", RegexOptions.NonBacktracking);

    private static readonly Regex Words = new(
        "中国共产党第[一二三四五六七八九十]{1,3}次全国代表大会|(?:代表|受)(?:中国共产党)?(?:第?[一二三四五六七八九十]{1,3}届)?中央委员会", RegexOptions.NonBacktracking);

    public static TextSpan? Find(FrontMatter front)
    {
        var opening = front.Opening.Text[..Math.Min(Reach, front.Opening.Text.Length)];
        if (!opening.StartsWith("同志们", StringComparison.Ordinal) && !OpeningStatement.IsIn(opening))
        {
            return null;
        }

        var match = Words.Match(opening) is { Success: true } found ? found : opening.Contains(Congress, StringComparison.Ordinal) ? Groups.Match(opening) : Match.Empty;
        return match.Success ? front.Opening.Span(match.Index, match.Index + match.Length) : null;
    }
}
