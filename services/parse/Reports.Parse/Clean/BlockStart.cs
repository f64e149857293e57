using Reports.Parse.Characters;
using Reports.Parse.Identity.Front;
using Reports.Parse.Identity.Sessions;
using Reports.Parse.Structure;

namespace Reports.Parse.Clean;

/// <summary>Knows lines that begin something of their own, and so continue no line before them.</summary>
internal static class BlockStart
{
    private const int LongestTerm = 24;
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

    /// <summary>1. and 1、 and (1), but not the 5.2 of a figure.</summary>
    private static bool IsNumbered(ReadOnlySpan<char> words)
    {
        var at = words[0] is '(' or '（' or '〔' or '[' ? 1 : 0;
        var start = at;
        while (at < words.Length && at - start < 4 && ChineseNumber.Digit(words[at]) >= 0 && words[at] != '两')
        {
            at++;
        }

        return at > start && at < words.Length
            && (start == 1 ? words[at] is ')' or '）' or '〕' or ']' : words[at] is '.' or '．' or '、' or '）' or ')')
            && (at + 1 >= words.Length || !char.IsAsciiDigit(words[at + 1]));
    }

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
        if (words.Length is < 2 or > 80)
        {
            return false;
        }

        var squashed = SquashedText.Beside(words);
        return TitleLine.IsTitle(TitleLine.Bare(squashed).Text) || MeetingLine.IsOne(squashed.Text) || (squashed.Text.Length <= 30 && SpeakerLine.IsOne(squashed.Text));
    }
}
