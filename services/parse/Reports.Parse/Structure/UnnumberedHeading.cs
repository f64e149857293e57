using Reports.Parse.Characters;

namespace Reports.Parse.Structure;

/// <summary>Knows lines that head a part without a number: a period with what is told of it (2023年工作回顾), or a glossary.</summary>
internal static class UnnumberedHeading
{
    private const int Longest = 36;
    private const int LongestSelf = 20;

    private static readonly string[] Topics = ["回顾", "安排", "任务", "目标", "总体要求", "重点", "实事", "思路", "建议", "展望", "措施", "主要工作", "执行情况"];
    private static readonly string[] Periods = ["过去", "今后", "未来", "五年", "一五”", "二五”", "三五”", "四五”", "五五”", "上半年", "下半年", "今年"];
    private static readonly string[] Glossaries = ["名词解释", "名词注释", "名词说明", "用语说明", "术语解释"];
    private static readonly string[] GlossaryWords = ["注释", "注解"];

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length is < 2 or > Longest * 2)
        {
            return false;
        }

        var squashed = Squash.Of(line);
        var words = squashed.Trim('(', ')', ':', '【', '】', '《', '》', '—');
        return words.Length is >= 1 and <= Longest && (IsGlossary(words) || (!squashed.EndsWith(':') && IsPeriod(words)));
    }

    /// <summary>Tells the heading on the government itself, which names no period; it is looked for where the parts have no numbers.</summary>
    public static bool IsSelf(ReadOnlySpan<char> line) =>
        line.Length <= LongestSelf && line.EndsWith("自身建设") && line.IndexOfAny("，,。、：:；;") < 0;

    private static bool IsGlossary(string words) =>
        GlossaryWords.Contains(words, StringComparer.Ordinal) || (words.Length <= 20 && Array.Exists(Glossaries, g => words.EndsWith(g, StringComparison.Ordinal)));

    private static bool IsPeriod(string words) =>
        !words.EndsWith("报告", StringComparison.Ordinal)
        && words.AsSpan().IndexOfAny("。;；:!?") < 0
        && words.Count(c => c is ',' or '、') <= 1
        && Array.Exists(Topics, t => words.Contains(t, StringComparison.Ordinal))
        && (Years.In(words).Any() || Array.Exists(Periods, p => words.Contains(p, StringComparison.Ordinal)));
}
