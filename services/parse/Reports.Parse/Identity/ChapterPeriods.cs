using Reports.Parse.Characters;

namespace Reports.Parse.Identity;

/// <summary>What the chapters' headings say of time: 2023年工作回顾, 2024年工作安排, 上半年…执行情况, 过去五年….</summary>
internal sealed record ChapterPeriods(int? ReviewYear, int? PlanYear, bool IsHalfYear, bool IsFiveYears)
{
    private static readonly string[] Reviews = ["回顾", "执行情况", "完成情况", "总结", "基本情况", "主要成绩", "发展情况", "所做"];
    private static readonly string[] Plans = ["安排", "任务", "重点", "目标", "要求", "部署", "思路", "计划", "建议", "工作", "取向"];

    /// <summary>Reads the headings. Where two chapters head two years in a row, the first looks back, whatever its words.</summary>
    public static ChapterPeriods Of(IReadOnlyList<string> chapters)
    {
        var reviews = chapters.Where(c => Has(c, Reviews)).ToList();
        var plans = chapters.Where(c => !Has(c, Reviews) && Has(c, Plans)).ToList();
        var (review, plan) = (LastYear(reviews), FirstYear(plans));
        if (review is null && plan is { } first && plans.SelectMany(Years.In).Any(y => y.Year == first + 1))
        {
            (review, plan) = (first, first + 1);
        }

        return new ChapterPeriods(
            review,
            plan,
            reviews.Exists(c => c.Contains("上半年", StringComparison.Ordinal)),
            chapters.Any(c => c.Contains("过去五年", StringComparison.Ordinal) || c.Contains("五年来", StringComparison.Ordinal) || c.Contains("今后五年", StringComparison.Ordinal)));
    }

    private static bool Has(string chapter, string[] words) => Array.Exists(words, w => chapter.Contains(w, StringComparison.Ordinal));

    private static int? LastYear(IEnumerable<string> chapters) => chapters.SelectMany(Years.In).Select(y => (int?)y.Year).LastOrDefault();

    private static int? FirstYear(IEnumerable<string> chapters) => chapters.SelectMany(Years.In).Select(y => (int?)y.Year).FirstOrDefault();
}
