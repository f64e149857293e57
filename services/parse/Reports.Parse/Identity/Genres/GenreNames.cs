namespace Reports.Parse.Identity.Genres;

/// <summary>The words by which titles and names of files speak of a genre.</summary>
internal static class GenreNames
{
    private static readonly string[] Plans = ["计划执行情况", "计划草案的报告", "年度国民经济计划", "国民经济和社会发展计划的报告", "计划(草案)的报告"];
    private static readonly string[] Works = ["政府工作报告", "管委会工作报告", "管理委员会工作报告", "行署工作报告", "行政公署工作报告"];
    private static readonly string[] Parties = ["党代会报告", "党代会工作报告", "共产党", "党代会"];

    public static bool IsPlan(string title) => Array.Exists(Plans, p => title.Contains(p, StringComparison.Ordinal));

    /// <summary>Tells whether a title is that of a work report; a report on government by law is not.</summary>
    public static bool IsWork(string title) =>
        Array.Exists(Works, w => title.EndsWith(w, StringComparison.Ordinal)) && !title.EndsWith("法治政府工作报告", StringComparison.Ordinal);

    /// <summary>The genre that a squashed name speaks of, other if it speaks of another kind of document; null if it names none.</summary>
    public static string? In(string name)
    {
        if (DocumentKind.OfTitle(name) is not null)
        {
            return Genre.Other;
        }

        if (IsPlan(name))
        {
            return Genre.PlanReport;
        }

        if (Array.Exists(Works, w => name.Contains(w, StringComparison.Ordinal)))
        {
            return name.Contains("法治政府", StringComparison.Ordinal) ? Genre.Other : Genre.GovernmentWorkReport;
        }

        return Array.Exists(Parties, p => name.Contains(p, StringComparison.Ordinal)) && name.Contains("报告", StringComparison.Ordinal) ? Genre.PartyCongressReport : null;
    }
}
