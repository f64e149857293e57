using Reports.Parse.Characters;

namespace Reports.Parse.Structure.RunIn;

/// <summary>
/// Tells by its shape whether a sentence may head what follows it: short, without figures, a full stop at its end, naming a topic
/// rather than telling or arguing. Words in quotation marks are names and may hold what they like.
/// </summary>
internal static class OpeningReader
{
    private const int Fewest = 4;
    private const int Most = 50;
    private const int MostCommas = 4;
    private const int MostListed = 2;
    private const string Never = "：；:;《》";

    private static readonly string[] NotFirst =
    [
        "各位", "位代表", "同志们", "现在", "今年", "去年", "明年", "当前", "目前", "同时", "此外", "另外", "与此同时", "面对", "回顾", "回首", "展望",
        "一年来", "五年来", "多年来", "年来", "过去", "综合分析", "综合考虑", "综合各", "综合判断", "总的", "这", "上述", "以上", "为此", "对此", "具体", "刚刚", "但", "虽然", "尽管", "只有", "只要", "必须", "新形势", "新的", "新时代",
        "主要", "其中", "例如", "比如", "因此", "所以", "如果", "因为", "由于", "通过", "经过", "截至", "预计", "据", "按照", "根据", "为", "我省", "我市", "我区", "我县", "我国", "我州", "我们",
    ];

    private static readonly string[] Nowhere = ["我们", "以下", "如下", "下列", "不少", "还有", "仍然", "表示", "谢", "贵在", "一头", "离不开", "更高要求", "新要求", "是"];

    /// <summary>The opening that a sentence is, or null.</summary>
    public static Opening? Read(string text, TextSpan sentence)
    {
        var words = text.AsSpan(sentence.Start, sentence.End - sentence.Start).TrimStart("—-－─―*# \u3000");
        return IsTopic(words) ? Measure(text, sentence) : null;
    }

    /// <summary>As <see cref="Read"/>, but for sentences that repeat the beginning of their neighbours and may speak of a time and of us.</summary>
    public static Opening? Measure(string text, TextSpan sentence)
    {
        var words = text.AsSpan(sentence.Start, sentence.End - sentence.Start);
        if (words.Length > Most * 2 || words is not [.., '。'])
        {
            return null;
        }

        var (han, commas, listed, quoted) = (0, 0, 0, 0);
        foreach (var c in words)
        {
            quoted = c switch { '“' => 1, '”' => 0, '"' => 1 - quoted, _ => quoted };
            han += Han.Is(c) ? 1 : 0;
            commas += c is '，' or ',' ? 1 : 0;
            listed += c is '、' && quoted == 0 ? 1 : 0;
            if (quoted == 0 && (Never.Contains(c, StringComparison.Ordinal) || char.IsDigit(c)))
            {
                return null;
            }
        }

        var fits = han is >= Fewest and <= Most && commas <= MostCommas && listed <= MostListed + commas;
        return fits ? new Opening(sentence.Start, sentence.End, han, commas) : null;
    }

    /// <summary>Whether words name a topic rather than tell or argue.</summary>
    public static bool IsTopic(ReadOnlySpan<char> words)
    {
        foreach (var first in NotFirst)
        {
            if (words.StartsWith(first))
            {
                return false;
            }
        }

        foreach (var word in Nowhere)
        {
            if (words.IndexOf(word) >= 0)
            {
                return false;
            }
        }

        return !Counts(words);
    }

    // 第五次, 第一批 tell of one thing among several.
    private static bool Counts(ReadOnlySpan<char> words)
    {
        var at = words.IndexOf('第');
        return at >= 0 && at + 2 < words.Length && ChineseNumber.IsNumeral(words[at + 1]) && words[(at + 2)..].IndexOfAny('次', '批', '届') is >= 0 and <= 2;
    }
}
