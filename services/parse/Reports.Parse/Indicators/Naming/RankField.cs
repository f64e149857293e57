using Reports.Parse.Characters;
using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Naming;

/// <summary>The field in which something is ranked: 居 | 全国 | 第一, 在 | 自治区12个盟市 | 中位列第一.</summary>
internal static class RankField
{
    private const int Reach = 24;
    private const int LongestNext = 8;

    private static readonly string[] Verbs = ["分居", "分列", "跃居", "重返", "重回", "稳居", "位居", "位列", "名列", "排名", "居", "列", "排", "保持", "跃升", "跃升至", "上升至", "获", "夺得", "由", "走在"];
    private static readonly string[] Fields = ["全国", "全省", "全区", "全市", "全球", "世界", "全县", "全州", "全盟", "西部", "中部", "东部", "国内", "亚洲"];

    /// <summary>The name without verb and field, and the field where one stands at the name's end.</summary>
    public static (string Name, string? Field) Cut(string words)
    {
        foreach (var verb in Verbs)
        {
            var at = words.LastIndexOf(verb, StringComparison.Ordinal);
            if (at >= 0 && !(verb == "居" && at + 1 < words.Length && words[at + 1] is '民' or '住') && !(verb == "列" && at > 0 && words[at - 1] is '系' or '班'))
            {
                return (Trim(words[..at]), words[(at + verb.Length)..] is { Length: > 0 } field ? field : null);
            }
        }

        foreach (var field in Fields)
        {
            if (words.EndsWith(field, StringComparison.Ordinal))
            {
                return (Trim(words[..^field.Length]), field);
            }
        }

        return words.StartsWith('在') || Array.Exists(Fields, f => words.StartsWith(f, StringComparison.Ordinal)) ? (string.Empty, words) : (words, null);
    }

    /// <summary>The field said between the clause's beginning and the rank.</summary>
    public static string? Of(string text, int clause, int end)
    {
        var from = Math.Max(clause, end - Reach);
        var words = text[from..Math.Max(from, end)];
        if (Cut(words).Field is { Length: <= 16 } field && !field.Contains('第', StringComparison.Ordinal))
        {
            return field;
        }

        if (from + words.LastIndexOf('、') + 1 is var next && next > from && IsNext(text, next, end))
        {
            return text[next..end];
        }

        var last = words[(words.TrimEnd('、', '和').LastIndexOfAny(['、', '和']) + 1)..];
        if (last.Length <= 16 && !last.Contains('第', StringComparison.Ordinal) && Array.Exists(Fields, f => last.StartsWith(f, StringComparison.Ordinal)))
        {
            return last;
        }

        // 在 | 沿江大中城市 | 中位居第三.
        if (words.LastIndexOf('在') is >= 0 and var within && words.LastIndexOf('中') is var among && among > within + 2)
        {
            return words[(within + 1)..among];
        }

        return Array.Find(Fields, f => words.Contains(f, StringComparison.Ordinal));
    }

    /// <summary>Whether the words after a rank are only the next field: 居全省第4、| 沿江 | 第1.</summary>
    public static bool IsNext(string text, int start, int end) =>
        end - start is > 1 and <= LongestNext
        && start > 1 && text[start - 1] == '、'
        && (text[start - 2] is '位' or '名' || ChineseNumber.IsNumeral(text[start - 2]))
        && text.AsSpan(start, end - start) is var words
        && words.IndexOfAny("居列排均") < 0 && Lexicon.Heads.Ending(words, out _) == 0 && Nouns.Wholes.Ending(words, out _) == 0 && Nouns.Parts.Ending(words, out _) == 0;

    private static string Trim(string name)
    {
        if (name.StartsWith('在') || name.StartsWith("继续", StringComparison.Ordinal))
        {
            return string.Empty;
        }

        var within = name.IndexOf('在', StringComparison.Ordinal);
        if (within > 1 && name.IndexOf('中', within) > 0)
        {
            name = name[..within];
        }

        var row = name.LastIndexOf("连续", StringComparison.Ordinal);
        if (row >= 0 && name.Length - row <= 7)
        {
            name = name[..row];
        }

        foreach (var tail in new[] { "排名", "连续", "均", "继续", "稳", "跃", "分别", "总体", "综合", "位", "等" })
        {
            if (name.EndsWith(tail, StringComparison.Ordinal) && name.Length > tail.Length)
            {
                return Trim(name[..^tail.Length]);
            }
        }

        return name.TrimEnd('、', '，', ',');
    }
}
