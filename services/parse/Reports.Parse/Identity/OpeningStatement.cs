namespace Reports.Parse.Identity;

/// <summary>The sentence a report opens with: 现在,我代表市人民政府,向大会报告工作. It names the body, and so its rank.</summary>
internal static class OpeningStatement
{
    private const int Reach = 40;

    private static readonly string[] Represents = ["我代表", "代表市", "代表省", "代表区", "代表县", "代表州"];
    private static readonly string[] Governments = ["国务院", "政务院", "人民政府", "政府", "人民委员会", "管理委员会", "管委会", "行政公署"];

    public static bool IsIn(ReadOnlySpan<char> line) => line[..Math.Min(line.Length, 60)].Contains("我代表", StringComparison.Ordinal);

    /// <summary>The name of the body in a squashed text, such as 市人民政府 or 南京市人民政府; null where no government is spoken for.</summary>
    public static string? Government(string opening)
    {
        foreach (var words in Represents)
        {
            var at = opening.IndexOf(words, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var start = words[0] == '我' ? at + words.Length : at + 2;
            var rest = opening.AsSpan(start, Math.Min(Reach, opening.Length - start));
            var end = rest.IndexOfAny("，,。:;");
            var named = end < 0 ? rest : rest[..end];
            foreach (var government in Governments)
            {
                var found = named.IndexOf(government);
                if (found >= 0)
                {
                    return named[..(found + government.Length)].ToString();
                }
            }
        }

        return null;
    }

    /// <summary>Tells whether a party committee is spoken for.</summary>
    public static bool IsOfParty(string opening) => opening.Contains("我代表中国共产党", StringComparison.Ordinal) || opening.Contains("我代表中共", StringComparison.Ordinal);
}
