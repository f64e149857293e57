using System.Text.RegularExpressions;
using Reports.Parse.Characters;

namespace Reports.Parse.Identity.Periods;

/// <summary>
/// The year of a session of the National People's Congress. Since the fifth congress each lasts five years and meets once a year, so
/// that the numbers of congress and session give the year; the earlier ones stand in a table.
/// </summary>
internal static class NationalSessions
{
    private const int FirstRegular = 5;
    private const int YearOfFirstRegular = 1978;
    private const int Term = 5;
    private const int Reach = 30;

    private static readonly int[][] Early = [[1954, 1955, 1956, 1957, 1958], [1959, 1960, 1962, 1963], [1964], [1975]];

    private static readonly Regex Session = new(
        "第?(?<congress>[一二三四五六七八九十]{1,3})届(?:全[国國]人民代表大[会會]|人大)(?:第?(?<session>[一二三四五六七八九十]{1,3})次[会會][议議])?", RegexOptions.NonBacktracking);

    // …会议以后: right behind the name; in …会议,听了报告以后 the session is not over.
    private static readonly string[] Since = ["以来", "以后"];
    private static readonly string[] Over = ["闭幕", "到现在", "的决议", "上,国务院", "期间", "到这次大会", "到我们"];

    /// <summary>The year of the session that a squashed text speaks of first, or of the one that follows it where the words say that it is over; with its stretch.</summary>
    public static (int Year, int Start, int End)? In(string squashed)
    {
        if (Session.Match(squashed) is not { Success: true } match || ChineseNumber.Parse(match.Groups["congress"].ValueSpan) is not { } congress)
        {
            return null;
        }

        var end = match.Index + match.Length;
        var session = match.Groups["session"] is { Success: true } s ? ChineseNumber.Parse(s.ValueSpan) : null;
        var rest = squashed.AsSpan(end, Math.Min(Reach, squashed.Length - end));
        rest = rest.IndexOf('。') is >= 0 and var stop ? rest[..stop] : rest;
        var year = !IsOver(rest) ? Year(congress, session ?? 1)
            : session is null || rest.Contains("五年", StringComparison.Ordinal) ? Year(congress + 1, 1)
            : Year(congress, session.Value) + 1;
        return year is { } y ? (y, match.Index, end) : null;
    }

    private static int? Year(int congress, int session) => congress switch
    {
        >= FirstRegular => YearOfFirstRegular + ((congress - FirstRegular) * Term) + session - 1,
        >= 1 when session >= 1 && session <= Early[congress - 1].Length => Early[congress - 1][session - 1],
        _ => null,
    };

    private static bool IsOver(ReadOnlySpan<char> rest) =>
        HasAny(rest, Over) || HasAny(rest.IndexOf(',') is >= 0 and var comma ? rest[..comma] : rest, Since);

    private static bool HasAny(ReadOnlySpan<char> rest, string[] all)
    {
        foreach (var words in all)
        {
            if (rest.Contains(words, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
