using Reports.Parse.Characters;

namespace Reports.Parse.Identity.Periods;

/// <summary>What the chapters' headings say of time: 2023年工作回顾, 2024年工作安排, 上半年…执行情况, 过去五年….</summary>
internal sealed record ChapterPeriods(Chapter? ReviewChapter, int? ReviewYear, Chapter? PlanChapter, int? PlanYear, bool IsHalfYear, bool IsFiveYears)
{
    private static readonly string[] Reviews = ["回顾", "执行情况", "完成情况", "总结", "基本情况", "主要成绩", "发展情况", "所做"];
    private static readonly string[] Plans = ["安排", "任务", "重点", "目标", "要求", "部署", "思路", "计划", "建议", "工作", "取向", "方针"];
    private static readonly string[] FiveYears = ["过去五年", "五年来", "今后五年", "的五年"];

    /// <summary>Reads the headings. Where two chapters head two years in a row, the first looks back, whatever its words.</summary>
    public static ChapterPeriods Of(IReadOnlyList<Chapter> chapters)
    {
        var named = chapters.SelectMany(Named).ToList();
        var review = named.FindLast(n => n.LooksBack);
        var plans = named.Where(n => !n.LooksBack && Has(n.Words, Plans)).ToList();
        var plan = plans.FirstOrDefault();
        if (review is null && plan is not null && plans.Find(p => p.Year == plan.Year + 1) is { } next)
        {
            (review, plan) = (plan, next);
        }

        return new ChapterPeriods(
            review?.Chapter,
            review?.Year,
            plan?.Chapter,
            plan?.Year,
            chapters.Any(c => Has(c.Words, Reviews) && c.Words.Contains("上半年", StringComparison.Ordinal)),
            chapters.Any(c => Has(c.Words, FiveYears)));
    }

    // Each year with the words up to the next one: 1998年工作回顾和 | 1999年工作的总体要求.
    private static IEnumerable<NamedYear> Named(Chapter chapter)
    {
        var years = Years.In(chapter.Words).ToList();
        for (var i = 0; i < years.Count; i++)
        {
            var end = i + 1 < years.Count ? years[i + 1].End - 5 : chapter.Words.Length;
            var words = chapter.Words[years[i].End..Math.Max(years[i].End, end)];
            yield return new NamedYear(chapter, years[i].Year, words, Has(words, Reviews) || (!Has(words, Plans) && Has(chapter.Words, Reviews)));
        }
    }

    private static bool Has(string words, string[] topics) => Array.Exists(topics, t => words.Contains(t, StringComparison.Ordinal));

    private sealed record NamedYear(Chapter Chapter, int Year, string Words, bool LooksBack);
}

/// <summary>A heading's squashed words and its stretch of the text.</summary>
internal sealed record Chapter(string Words, TextSpan Span);
