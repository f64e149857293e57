using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Naming;

/// <summary>Takes an enumeration apart (A、B和C产量), and gives each member the head that only the last has, or the beginning that only the first has.</summary>
internal static class NameList
{
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

        return Complete(parts);
    }

    /// <summary>The members of an enumeration by 、 alone, and by 和 in the last.</summary>
    public static List<string> Members(string name)
    {
        var parts = Parts(name, "、");
        if (parts.Count > 1 && Parts(parts[^1], "和") is { Count: 2 } last && last.TrueForAll(p => p.Length > 1))
        {
            parts = [.. parts.SkipLast(1), .. last];
        }

        return Complete(parts);
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

    private static List<string> Complete(List<string> parts)
    {
        if (parts.Count < 2)
        {
            return parts;
        }

        var last = parts[^1];
        var head = Lexicon.Heads.Ending(last, out _);
        if (head > 1 && head < last.Length)
        {
            return [.. parts.Select(p => Lexicon.Heads.Ending(p, out _) > 0 ? p : p + last[^head..])];
        }

        var first = Lexicon.Heads.Ending(parts[0], out _);
        return head == last.Length && first > 0 && first < parts[0].Length
            ? [.. parts.Select((p, i) => i > 0 && Lexicon.Heads.Ending(p, out _) == p.Length ? parts[0][..^first] + p : p)]
            : parts;
    }
}
