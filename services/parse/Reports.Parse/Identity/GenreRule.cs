using Reports.Parse.Structure;

namespace Reports.Parse.Identity;

/// <summary>Tells the kind of document by title, meeting, opening statement and headings; anything short of evidence is other.</summary>
internal static class GenreRule
{
    private static readonly string[] PlanTitles = ["计划执行情况", "计划草案的报告", "年度国民经济计划", "国民经济和社会发展计划的报告"];
    private static readonly string[] Notices = ["通知", "决议", "决定", "批复", "意见", "方案", "公告"];
    private static readonly string[] WorkHeadings = ["工作回顾", "工作安排", "主要任务", "重点工作", "工作任务", "目标任务"];

    public static string Decide(string text, FrontMatter front, string? title, Meeting? meeting, IReadOnlyList<Heading> headings, string fileStem)
    {
        var chapters = headings.Where(h => h.Level == 1).Select(h => text[h.Start..h.End]).ToList();
        if (meeting is { IsPartyCongress: true } || (OpeningStatement.IsOfParty(front.Opening) && front.Opening.Contains("大会", StringComparison.Ordinal)))
        {
            return Genre.PartyCongressReport;
        }

        if (title is null && IsNotice(front))
        {
            return Genre.Other;
        }

        if (IsPlan(title) || (title is null && chapters.Exists(c => c.Contains("国民经济和社会发展计划执行情况", StringComparison.Ordinal))))
        {
            return Genre.PlanReport;
        }

        return IsWorkReport(front, title, chapters, NamesReport(fileStem)) ? Genre.GovernmentWorkReport : Genre.Other;
    }

    private static bool IsNotice(FrontMatter front) => front.Lines.Any(l => Array.Exists(Notices, n => l.EndsWith(n, StringComparison.Ordinal)));

    private static bool NamesReport(string fileStem) => fileStem.Contains("政府工作报告", StringComparison.Ordinal) && !fileStem.Contains("通知", StringComparison.Ordinal);

    private static bool IsPlan(string? title) => title is not null && Array.Exists(PlanTitles, p => title.Contains(p, StringComparison.Ordinal));

    private static bool IsWorkReport(FrontMatter front, string? title, List<string> chapters, bool saysTheName)
    {
        if (title is not null && title.EndsWith("政府工作报告", StringComparison.Ordinal) && !title.EndsWith("法治政府工作报告", StringComparison.Ordinal))
        {
            return true;
        }

        if (OpeningStatement.Government(front.Opening) is not null)
        {
            return front.Opening.Contains("报告", StringComparison.Ordinal)
                && (front.Opening.Contains("大会", StringComparison.Ordinal) || front.Opening.Contains("审议", StringComparison.Ordinal));
        }

        var chaptersOfWork = chapters.Count(c => Array.Exists(WorkHeadings, w => c.Contains(w, StringComparison.Ordinal)));
        var looksBack = chapters.Exists(c => c.Contains("回顾", StringComparison.Ordinal));
        return title is null && (saysTheName ? chaptersOfWork >= 1 : chaptersOfWork >= 2 && looksBack);
    }
}
