using Reports.Parse.Characters;
using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Naming;

/// <summary>Gives the members of an enumeration what only the last, or only the first, says for all.</summary>
internal static class SharedParts
{
    private const int LongestEcho = 4;
    private const int LongestLast = 40;

    /// <summary>The members in full.</summary>
    public static List<string> Complete(List<string> parts)
    {
        if (parts.Count < 2)
        {
            return parts;
        }

        var last = parts[^1];
        if (Ordinals(parts) is { } ordinals)
        {
            return ordinals;
        }

        parts = [.. parts.Select((p, i) => i < parts.Count - 1 ? p + Echo(p, last) : p)];
        var head = Lexicon.Heads.Ending(last, out _);
        if (head > 1 && head < last.Length)
        {
            return [.. parts.Select(p => HasHead(p, last) ? p : p + last[^head..])];
        }

        var first = Lexicon.Heads.Ending(parts[0], out _);
        return head == last.Length && first > 0 && first < parts[0].Length
            ? [.. parts.Select((p, i) => i > 0 && Lexicon.Heads.Ending(p, out _) == p.Length ? parts[0][..^first] + p : p)]
            : parts;
    }

    // 高新技术产业 has a head of its own, but not the one of 更新改造投资.
    private static bool HasHead(string part, string last) =>
        Lexicon.Heads.Ending(part, out _) > 0 && !(Nouns.Counted.Ending(part, out _) > 0 && Nouns.Counted.Ending(last, out _) == 0);

    // 第一、二、三产业增加值.
    private static List<string>? Ordinals(List<string> parts)
    {
        var last = parts[^1];
        var numeral = Numeral(last.AsSpan());
        var first = parts[0].StartsWith('第') ? parts[0] : "第" + parts[0];
        if (numeral == 0 || numeral == last.Length || Numeral(first.AsSpan(1)) != first.Length - 1)
        {
            return null;
        }

        return parts.Skip(1).SkipLast(1).All(p => Numeral(p.AsSpan()) == p.Length)
            ? [.. parts.Select((p, i) => (i == 0 ? first : "第" + p) + (i < parts.Count - 1 ? last[numeral..] : string.Empty))]
            : null;
    }

    private static int Numeral(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && ChineseNumber.IsNumeral(text[length]))
        {
            length++;
        }

        return length;
    }

    // 国家级 | 省级 专精特新企业, 户籍人口 | 流动人口 生育率: what follows, in the last, the word that a member ends with.
    private static string Echo(string part, string last)
    {
        for (var length = last.Length > LongestLast ? 0 : Math.Min(part.Length - 1, LongestEcho); length > 0; length--)
        {
            if (length == 1 && part[^1] != '级')
            {
                continue;
            }

            var at = last.IndexOf(part[^length..], 1, StringComparison.Ordinal);
            var rest = at > 0 ? last[(at + length)..] : string.Empty;
            if (rest.Length > 1 || (rest.Length == 1 && Lexicon.Heads.Opening(rest, out _) == 1))
            {
                return rest;
            }
        }

        return string.Empty;
    }
}
