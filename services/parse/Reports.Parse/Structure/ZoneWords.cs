namespace Reports.Parse.Structure;

/// <summary>Tells a zone by the words of a heading or by how a paragraph begins.</summary>
internal static class ZoneWords
{
    private const int ParagraphHead = 60;

    // The first match decides: a heading on targets and tasks states the targets first.
    private static readonly (string Zone, string[] Words)[] OfChapters =
    [
        (Zone.Glossary, ["名词解释", "名词注释", "名词说明", "用语说明", "术语解释", "注释", "附件", "附录"]),
        (Zone.Review, ["回顾", "执行情况", "完成情况", "过去", "所做", "总结", "取得"]),
        (Zone.Self, ["自身建设", "政府建设", "从严治党", "满意政府", "满意的政府", "满意的服务型政府", "政府治理", "法治政府", "政府效能", "党的建设"]),
        (Zone.Problems, ["存在的问题", "主要问题", "困难和问题", "问题和不足", "面临的困难"]),
        (Zone.Targets, ["总体要求", "指导思想", "目标", "思路", "取向", "形势"]),
        (Zone.Tasks, ["安排", "任务", "重点", "工作", "计划", "建议", "措施", "部署", "实事"]),
    ];

    private static readonly string[] SelfInSections = ["自身建设", "政府建设", "满意政府", "满意的政府", "满意的服务型政府", "满意的法治政府"];
    private static readonly string[] ProblemOpenings = ["同时", "在总结成绩", "在肯定成绩", "在看到成绩", "在取得成绩", "我们也清醒", "我们清醒", "我们也要清醒", "但我们也", "虽然", "各位代表"];
    private static readonly string[] ProblemSigns = ["清醒", "看到", "认识到", "问题", "不足", "困难"];

    /// <summary>The zone of a chapter; null where its words leave it open.</summary>
    public static string? OfChapter(string heading) =>
        Array.Find(OfChapters, z => Array.Exists(z.Words, w => heading.Contains(w, StringComparison.Ordinal))).Zone;

    public static bool IsSelf(string section) => Array.Exists(SelfInSections, w => section.Contains(w, StringComparison.Ordinal));

    /// <summary>Tells the paragraph that turns from what was achieved to what was not.</summary>
    public static bool OpensProblems(ReadOnlySpan<char> paragraph)
    {
        var head = paragraph[..Math.Min(paragraph.Length, ParagraphHead)].ToString();
        return Array.Exists(ProblemOpenings, o => head.StartsWith(o, StringComparison.Ordinal))
            && Array.FindAll(ProblemSigns, s => head.Contains(s, StringComparison.Ordinal)).Length >= 2;
    }
}
