using Reports.Parse.Characters;
using Reports.Parse.Identity.Front;
using Reports.Parse.Identity.Sessions;
using Reports.Parse.Structure;

namespace Reports.Parse.Clean;

/// <summary>Knows lines that begin something of their own, and so continue no line before them.</summary>
internal static class BlockStart
{
    private const int LongestTerm = 24;
    private const int LongestFront = 80;
    private const int LongestSpeaker = 30;
    private const string Bullets = "—－-●○■□◆◇★☆▲△·•※①②③④⑤⑥⑦⑧⑨⑩【☑✔";

    private static readonly string[] Openings = ["附件", "附表", "附：", "附:", "注：", "注:", "图：", "来源：", "来源:"];

    public static bool Is(string text, Line line)
    {
        var words = line.Content(text);
        return words.Length == 0
            || Bullets.Contains(words[0])
            || words.Contains('\t')
            || IsNumbered(words)
            || MarkerReader.Read(text, line) is not null
            || Salutation.Opens(words)
            || IsOrdinal(words)
            || Array.Exists(Openings, o => line.Content(text).StartsWith(o, StringComparison.Ordinal))
            || UnnumberedHeading.Is(words)
            || IsTerm(words);
    }

    /// <summary>Tells 1. and 1、 and (1), and the number of a row, from the 5.2 of a figure.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> words)
    {
        var at = words[0] is '(' or '（' or '〔' or '[' ? 1 : 0;
        var start = at;
        while (at < words.Length && at - start < 5 && ChineseNumber.Digit(words[at]) >= 0 && words[at] != '两')
        {
            at++;
        }

        var digits = at;
        while (at < words.Length && at > start && words[at] is ' ' or '\u3000')
        {
            at++;
        }

        if (digits > start && at > digits && start == 0 && at < words.Length && Han.Is(words[at]) && words[at] is not ('年' or '月' or '日' or '个' or '亿' or '万'))
        {
            return true;
        }

        return digits > start && at < words.Length
            && (start == 1 ? words[at] is ')' or '）' or '〕' or ']' : words[at] is '.' or '．' or '、' or '）' or ')')
            && !IsFraction(words[(at + 1)..]);
    }

    // 7.2018年… counts; 5.2%… does not.
    private static bool IsFraction(ReadOnlySpan<char> rest) =>
        rest.Length > 0 && char.IsAsciiDigit(rest[0]) && !(rest.Length > 4 && rest[4] == '年' && rest[..4].IndexOfAnyExceptInRange('0', '9') < 0);

    // 一是…, 第一,…, 一要…: the items of a spoken list, when they begin a paragraph.
    private static bool IsOrdinal(ReadOnlySpan<char> words)
    {
        var at = words[0] == '第' ? 1 : 0;
        var start = at;
        while (at < words.Length && at - start < 3 && ChineseNumber.IsNumeral(words[at]) && !char.IsAsciiDigit(words[at]))
        {
            at++;
        }

        return at > start && at < words.Length && (start == 1 ? words[at] is '，' or ',' or '、' or '章' or '节' or '条' : words[at] is '是' or '要');
    }

    // 三区三线:…: an entry of a glossary.
    private static bool IsTerm(ReadOnlySpan<char> words)
    {
        var colon = words[..Math.Min(words.Length, LongestTerm)].IndexOfAny('：', ':');
        return colon >= 2 && words[..colon].IndexOfAny("，,。；、") < 0 && !char.IsAsciiDigit(words[colon - 1]);
    }

    /// <summary>A title, a meeting or a speaker: lines of the front matter that stand alone.</summary>
    public static bool IsFront(ReadOnlySpan<char> words)
    {
        if (words.Length is < 2 or > LongestFront)
        {
            return false;
        }

        var squashed = SquashedText.Beside(words);
        return TitleLine.IsTitle(TitleLine.Bare(squashed).Text) || MeetingLine.IsOne(squashed.Text) || (squashed.Text.Length <= LongestSpeaker && SpeakerLine.IsOne(squashed.Text));
    }

    public static bool IsTitle(ReadOnlySpan<char> words) => words.Length is >= 4 and <= LongestFront && TitleLine.IsTitle(TitleLine.Bare(SquashedText.Beside(words)).Text);
}
