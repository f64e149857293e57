using Reports.Parse.Structure;

namespace Reports.Parse.Indicators.Reading;

/// <summary>Tells what was done from what is to be done: by the zone, by the sentence that leads in, by the words beside the figure.</summary>
internal static class Roles
{
    public const string Actual = "actual";
    public const string Target = "target";

    private static readonly string[] LeadIns = ["预期目标", "奋斗目标", "发展目标", "主要目标", "目标是", "目标为", "总体目标", "工作目标", "主要指标"];
    private static readonly string[] Intentions = ["力争", "计划到", "将投入", "将达", "将达到", "将完成", "将新增", "将建成", "将超过", "将突破", "将实现", "拟安排", "拟投入", "预期", "有望", "可望", "计划投资", "计划新", "计划完成", "计划实施", "计划建"];
    private static readonly string[] Past = ["去年", "上年完成", "已完成", "已建成", "已达", "目前已", "现有", "累计已", "截至目前", "已累计", "近年来", "过去一年", "上一年"];

    /// <summary>Whether figures of a zone are promises unless the sentence says otherwise.</summary>
    public static bool IsPromise(string zone) => zone is Zone.Targets or Zone.Tasks or Zone.Self or Zone.Closing;

    /// <summary>A sentence that leads in a list of targets: 主要预期目标是…</summary>
    public static bool LeadsIn(ReadOnlySpan<char> sentence)
    {
        foreach (var lead in LeadIns)
        {
            var at = sentence.IndexOf(lead, StringComparison.Ordinal);
            if (at >= 0 && sentence[at..Math.Min(sentence.Length, at + lead.Length + 12)].IndexOfAny("：:是为") is >= 0 and var colon && !sentence[..at].Contains("完成", StringComparison.Ordinal))
            {
                return colon >= lead.Length - 1;
            }
        }

        return false;
    }

    /// <summary>Whether a figure is a promise, by its setting and the words from its clause's beginning to it.</summary>
    public static bool IsTarget(Setting setting, ReadOnlySpan<char> clause, bool intends)
    {
        if (setting.IsTarget)
        {
            return !Has(clause, Past);
        }

        return intends || Has(clause, Intentions);
    }

    private static bool Has(ReadOnlySpan<char> clause, string[] words)
    {
        foreach (var word in words)
        {
            var at = clause.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && !(at > 0 && clause[at - 1] is '比' or '较' or '与' or '于' or '出' or '超' or '过'))
            {
                return true;
            }
        }

        return false;
    }
}
