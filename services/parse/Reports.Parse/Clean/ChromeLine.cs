using Reports.Parse.Characters;
using Reports.Parse.Structure;

namespace Reports.Parse.Clean;

/// <summary>What a line at the edge of a text speaks for: the page around it, or the text.</summary>
internal static class ChromeLine
{
    private const int ProseHan = 15;
    private const int LongestMenu = 16;

    private static readonly string[] Labels = ["标题：", "标题:", "题目：", "题目:", "发文", "成文", "报告人", "文号", "附件", "抄送"];

    /// <summary>Sentences: where they begin, the edge ends.</summary>
    public static bool IsProse(ReadOnlySpan<char> words) =>
        words.Length >= ProseHan && words.IndexOfAny("。；！？，,;!") >= 0 && Han.Count(words) >= ProseHan && !ChromeWords.AreIn(words);

    /// <summary>Lines that stay wherever they stand: meeting, speaker, address, heading, label.</summary>
    public static bool IsKept(string text, Line line)
    {
        var words = line.Content(text);
        return Array.Exists(Labels, l => line.Content(text).StartsWith(l, StringComparison.Ordinal))
            || Salutation.Opens(words)
            || MarkerReader.Read(text, line) is not null
            || BlockStart.IsNumbered(words)
            || UnnumberedHeading.Is(words)
            || (words[0] is '—' or '（' or '(' && Han.Count(words) >= 6 && !ChromeWords.AreIn(words));
    }

    /// <summary>How much a line speaks for the page: more than zero for its words, less for what only a text has.</summary>
    public static double Weight(ReadOnlySpan<char> words)
    {
        if (ChromeWords.AreIn(words))
        {
            return 10;
        }

        if (words is "|" or "【" or "】" or "大" or "中" or "小" or "小】" or ">" or ">>" or "©")
        {
            return 1;
        }

        if (words.Length > LongestMenu)
        {
            return -15;
        }

        return words.IndexOfAnyInRange('0', '9') >= 0 ? -2 : -0.25;
    }

    /// <summary>An entry of a menu: a few words without figure or stop.</summary>
    public static bool IsMenu(ReadOnlySpan<char> words) => words.Length <= LongestMenu && words.IndexOfAny("0123456789。！？；，,：:") < 0;
}
