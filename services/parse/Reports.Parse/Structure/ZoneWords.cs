namespace Reports.Parse.Structure;

/// <summary>Tells a zone by the words of a heading or by how a paragraph begins.</summary>
internal static class ZoneWords
{
    private const int ParagraphHead = 60;
    private const int LongHead = 100;
    private const string ExpectedTargets = "预期目标";

    // The first match decides: a heading on targets and tasks states the targets first.
    private static readonly (string Zone, string[] Words)[] OfChapters =
    [
        (Zone.Glossary, ["名词解释", "名词注释", "名词说明", "用语说明", "术语解释", "注释", "注解"]),
        (Zone.Review, ["回顾", "执行情况", "完成情况", "过去", "所做", "总结", "取得"]),
        (Zone.Self, ["自身建设", "政府建设", "从严治党", "满意政府", "满意的政府", "满意的服务型政府", "政府治理", "政府现代化治理", "法治政府", "政府效能", "党的建设"]),
        (Zone.Problems, ["存在的问题", "主要问题", "困难和问题", "问题和不足", "面临的困难"]),
        (Zone.Targets, ["总体要求", "指导思想", "目标", "思路", "取向", "形势"]),
        (Zone.Tasks, ["安排", "任务", "重点", "工作", "计划", "建议", "措施", "部署", "实事"]),
    ];

    private static readonly string[] SelfInSections = ["自身建设", "政府建设", "满意政府", "满意的政府", "满意的服务型政府", "满意的法治政府"];
    private static readonly string[] ProblemTitles = ["存在的问题", "主要问题", "困难和问题", "问题和不足", "面临的困难", "问题与不足", "困难与问题"];
    private static readonly string[] TargetTitles = ["预期目标", "主要目标", "奋斗目标", "发展目标", "总体目标", "总体要求", "指导思想", "总体思路", "基本思路"];
    private static readonly string[] TaskTitles = ["任务", "重点", "工作", "安排", "措施", "部署"];
    private static readonly string[] Aims = ["主要目标", "奋斗目标", "发展目标", "总体目标", "总体要求", "总要求", "指导思想", "总体思路"];
    private static readonly string[] Lacks = ["问题", "不足", "困难", "挑战", "短板", "差距"];
    private static readonly string[] Presence =
    [
        "还存在", "仍存在", "仍然存在", "依然存在", "还存在着", "存在一些", "存在不少", "存在许多", "还面临", "仍面临", "仍然面临", "依然面临", "面临不少", "面临一些", "面临许多", "面临较多", "还有不少", "还有许多", "还有一些", "仍有不少", "仍有一些", "说透", "不容忽视",
    ];

    private static readonly string[] Deeds = ["实现", "完成", "确保", "推动", "努力"];
    private static readonly string[] ProblemOpenings = ["同时", "在总结成绩", "在肯定成绩", "在看到成绩", "在取得成绩", "我们也清醒", "我们清醒", "我们也要清醒", "但我们也", "虽然", "各位代表"];
    private static readonly string[] ProblemSigns = ["清醒", "看到", "认识到", "问题", "不足", "困难"];

    /// <summary>The zone of a chapter; null where its words leave it open.</summary>
    public static string? OfChapter(string heading) =>
        Array.Find(OfChapters, z => Array.Exists(z.Words, w => heading.Contains(w, StringComparison.Ordinal))).Zone;

    /// <summary>The zone of a section where its own words give it another than its chapter's; a review of the government itself stays a review.</summary>
    public static string? OfSection(string section, string chapter) => chapter switch
    {
        Zone.Review => Has(section, ProblemTitles) ? Zone.Problems : null,
        Zone.Glossary => null,
        _ => Has(section, SelfInSections) ? Zone.Self : Has(section, TargetTitles) && !Has(section, Deeds) ? Zone.Targets : null,
    };

    /// <summary>Whether a chapter on targets goes on to what is to be done, so that its sections are tasks.</summary>
    public static bool TurnsToTasks(string chapter) => Has(chapter, TaskTitles);

    /// <summary>Tells the paragraph that turns from what was achieved to what was not.</summary>
    public static bool OpensProblems(ReadOnlySpan<char> paragraph)
    {
        var head = paragraph[..Math.Min(paragraph.Length, ParagraphHead)].ToString();
        if (Array.Exists(ProblemOpenings, o => head.StartsWith(o, StringComparison.Ordinal)) && Array.FindAll(ProblemSigns, s => head.Contains(s, StringComparison.Ordinal)).Length >= 2)
        {
            return true;
        }

        var more = paragraph[..Math.Min(paragraph.Length, LongHead)].ToString();
        return Has(more, Lacks) && (Has(more, Presence) || more.Contains("清醒", StringComparison.Ordinal));
    }

    /// <summary>Tells the paragraph that states what is aimed at: 主要预期目标是….</summary>
    public static bool StatesTargets(ReadOnlySpan<char> paragraph)
    {
        if (Names(paragraph, ExpectedTargets))
        {
            return true;
        }

        foreach (var aim in Aims)
        {
            if (Names(paragraph[..Math.Min(paragraph.Length, LongHead)], aim))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a paragraph within a review states the targets of the year that begins, so that the review is over.</summary>
    public static bool EndsReview(ReadOnlySpan<char> paragraph)
    {
        var head = paragraph[..Math.Min(paragraph.Length, LongHead)];
        return head.IndexOf("今年") >= 0 && (Names(head, ExpectedTargets) || Names(head, "总体要求"));
    }

    /// <summary>Tells the paragraph that turns to the government itself without a heading.</summary>
    public static bool OpensSelf(ReadOnlySpan<char> paragraph) => paragraph[..Math.Min(paragraph.Length, LongHead)].IndexOf("自身建设") >= 0;

    private static bool Names(ReadOnlySpan<char> words, string aim)
    {
        var at = words.IndexOf(aim);
        return at >= 0 && words[(at + aim.Length)..].TrimStart() is ['是' or '为' or '：' or ':', ..];
    }

    /// <summary>Whether a paragraph is an item of a list that the one before it leads on to.</summary>
    public static bool IsListed(ReadOnlySpan<char> paragraph) => paragraph.TrimStart() is ['—' or '-' or '·' or '●' or '•', ..] || LeadsOn(paragraph);

    /// <summary>Whether a list goes on below a paragraph.</summary>
    public static bool LeadsOn(ReadOnlySpan<char> paragraph) => paragraph.TrimEnd() is [.., '：' or ':' or '；' or ';'] || paragraph.TrimStart() is ['—', ..];

    private static bool Has(string words, string[] any) => Array.Exists(any, w => words.Contains(w, StringComparison.Ordinal));
}
