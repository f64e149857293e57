using System.Text.RegularExpressions;
using Reports.Parse.Characters;

namespace Reports.Parse.Identity.Front;

/// <summary>The body that a speech is given for, with its place in the squashed opening: 市人民政府, 南京市人民政府, 国务院.</summary>
internal sealed record RepresentedBody(string Name, int Start)
{
    public int End => Start + Name.Length;
}

/// <summary>The sentence a report opens with: 现在,我代表市人民政府,向大会报告工作. It names the body, and so its rank.</summary>
internal static class OpeningStatement
{
    private const int Reach = 40;

    private static readonly string[] Represents = ["我代表", "我谨代表", "我现在代表", "现在代表", "代表市", "代表省", "代表区", "代表县", "代表州", "我受", "我根据", "我现在根据"];
    private static readonly string[] Governments = ["国务院", "政务院", "中央人民政府", "人民政府", "政府", "人民委员会", "管理委员会", "管委会", "行政公署"];
    private static readonly string[] National = ["国务院", "政务院", "中央人民政府"];

    private static readonly Regex Party = new("代表(?:中国共产党|中共|(?:第?[一二三四五六七八九十]{1,3}届)?中央委员会)|受(?:第?[一二三四五六七八九十]{1,3}届)?中央委员会委托", RegexOptions.NonBacktracking);

    public static bool IsIn(ReadOnlySpan<char> line) => line[..Math.Min(line.Length, 60)].Contains("我代表", StringComparison.Ordinal);

    /// <summary>The government spoken for; null where none is. Whoever only received an order from one must have it from the highest.</summary>
    public static RepresentedBody? Government(SquashedText opening) => Represents.Select(words => After(opening.Text, words)).FirstOrDefault(b => b is not null);

    /// <summary>Tells whether a party committee is spoken for.</summary>
    public static bool IsOfParty(SquashedText opening) => Party.IsMatch(opening.Text);

    /// <summary>Tells whether the body governs the nation.</summary>
    public static bool IsNational(RepresentedBody body) => Array.Exists(National, n => body.Name.EndsWith(n, StringComparison.Ordinal));

    private static RepresentedBody? After(string opening, string words)
    {
        var at = opening.IndexOf(words, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var start = words.Length == 3 && words[0] == '代' ? at + 2 : at + words.Length;
        var rest = opening.AsSpan(start, Math.Min(Reach, opening.Length - start));
        var end = rest.IndexOfAny("，,。:;");
        var named = end < 0 ? rest : rest[..end];
        foreach (var government in Governments)
        {
            var found = named.IndexOf(government);
            if (found >= 0)
            {
                var body = new RepresentedBody(named[..(found + government.Length)].ToString(), start);
                return (words is "我受" || words.EndsWith("根据", StringComparison.Ordinal)) && !IsNational(body) ? null : body;
            }
        }

        return null;
    }
}
