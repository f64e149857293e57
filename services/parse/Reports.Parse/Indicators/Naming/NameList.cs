using Reports.Parse.Characters;

namespace Reports.Parse.Indicators.Naming;

/// <summary>Takes an enumeration apart (A、B和C产量) into members that each stand for themselves.</summary>
internal static class NameList
{
    private static readonly string[] Acts = ["实现", "完成", "达到"];

    /// <summary>The members; one where it is no enumeration.</summary>
    public static List<string> Split(string name, int expected)
    {
        var parts = Parts(name, "、");
        if (parts.Count < expected || expected == 0)
        {
            parts = [.. parts.SelectMany(p => Parts(p, "和")).SelectMany(p => Parts(p, "及")).SelectMany(p => Parts(p, "与"))];
        }

        if (expected > 0 && parts.Count > expected)
        {
            var coarse = Parts(name, "、");
            parts = coarse.Count == expected ? coarse : parts;
        }

        if (parts.Count == 1 && expected == 2 && Twofold.Split(name) is { } both)
        {
            return both;
        }

        return SharedParts.Complete([.. parts.Select(Bare)]);
    }

    /// <summary>The members of an enumeration by 、 alone, and by 和 in the last.</summary>
    public static List<string> Members(string name)
    {
        var parts = Parts(name, "、");
        if (parts.Count > 1 && Parts(parts[^1], "和") is { Count: 2 } last && last.TrueForAll(p => p.Length > 1))
        {
            parts = [.. parts.SkipLast(1), .. last];
        }

        if (parts.Count > 1 && SumsUp(parts[^1]))
        {
            return [name];
        }

        return SharedParts.Complete([.. parts.Select(Bare)]);
    }

    private static List<string> Parts(string name, string separator)
    {
        var parts = new List<string>();
        var (from, depth) = (0, 0);
        for (var i = 0; i < name.Length; i++)
        {
            depth += name[i] is '“' or '《' or '（' or '(' ? 1 : name[i] is '”' or '》' or '）' or ')' ? -1 : 0;
            if (depth <= 0 && name[i] == separator[0] && i > from && i + 1 < name.Length)
            {
                parts.Add(name[from..i]);
                from = i + 1;
            }
        }

        parts.Add(name[from..]);
        return parts;
    }

    // 实现 | 营业收入: a member has an act of its own.
    private static string Bare(string part)
    {
        foreach (var act in Acts)
        {
            if (part.Length > act.Length + 1 && part.StartsWith(act, StringComparison.Ordinal))
            {
                return part[act.Length..];
            }
        }

        return part;
    }

    // 冶金、医药、化工三大行业: the last sums them up.
    private static bool SumsUp(string last)
    {
        var at = last.IndexOf('大', StringComparison.Ordinal);
        return at > 0 && at + 1 < last.Length && ChineseNumber.IsNumeral(last[at - 1]);
    }
}
