using Reports.Parse.Characters;
using Reports.Parse.Identity.Front;
using Reports.Parse.Identity.Places;
using Reports.Parse.Structure;

namespace Reports.Parse.Identity.Genres;

/// <summary>What in a body speaks for a work report that lost its front: chapters that look back and ahead, the address, the figures, the thanks.</summary>
internal static class WorkBody
{
    /// <summary>Score from which a body alone makes a report.</summary>
    public const int Enough = 4;

    private static readonly string[] Back = ["回顾", "过去五年", "过去一年", "五年来", "成就"];
    private static readonly string[] Ahead = ["工作安排", "主要任务", "重点工作", "工作任务", "目标任务", "总体要求", "总体思路", "今年工作", "主要工作", "预期目标", "工作重点", "建设任务", "今后五年", "奋斗目标"];
    private static readonly string[] Own = ["政府自身建设", "政府建设", "自身建设"];
    private static readonly string[] Figures = ["地区生产总值", "国内生产总值", "生产总值", "一般公共预算收入", "财政收入", "国民生产总值", "工农业总产值"];

    public static int Score(string text, FrontMatter front, IReadOnlyList<Heading> headings)
    {
        var heads = headings.Where(h => h.Level <= 2).Select(h => Squash.Of(text.AsSpan(h.Start, h.End - h.Start))).ToList();
        var (back, ahead) = (heads.Exists(h => Has(h, Back)), heads.Exists(h => Has(h, Ahead)));
        var addressed = front.HasSalutation || Occurrences.Of(text, "各位代表") >= 2;
        return (back ? 1 : 0) + (ahead ? 1 : 0) + (back && ahead ? 1 : 0) + (heads.Exists(h => Has(h, Own)) ? 1 : 0)
            + (addressed ? 2 : 0) + (Array.Exists(Figures, f => text.Contains(f, StringComparison.Ordinal)) ? 1 : 0)
            + (Rank.SpeaksOfNation(text) ? 1 : 0)
            + (text.Contains("代表", StringComparison.Ordinal) && text.Contains("人民政府向", StringComparison.Ordinal) ? 1 : 0);
    }

    /// <summary>The heading that shows it, else nothing.</summary>
    public static TextSpan? Span(string text, IReadOnlyList<Heading> headings)
    {
        var heading = headings.FirstOrDefault(h => Has(Squash.Of(text.AsSpan(h.Start, h.End - h.Start)), Back)) ?? headings.FirstOrDefault();
        return heading is null ? null : new TextSpan(heading.Start, heading.End);
    }

    private static bool Has(string heading, string[] words) => Array.Exists(words, w => heading.Contains(w, StringComparison.Ordinal));
}
