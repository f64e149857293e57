namespace Reports.Parse.Identity;

/// <summary>Finds the line among the front matter that titles a report.</summary>
internal static class TitleLine
{
    private const int Longest = 80;

    private static readonly string[] Reports = ["政府工作报告", "工作报告", "计划执行情况", "计划草案的报告", "计划的报告", "情况的报告", "的报告"];
    private static readonly string[] Opposed = ["通知", "意见", "方案", "分工", "解读", "决议", "决定", "批复", "来源", "记者", "附件", "摄"];
    private static readonly string[] Labels = ["标题:", "题目:"];

    /// <summary>The title without what follows a dash or stands in brackets at its end; null if no line is one.</summary>
    public static string? Find(FrontMatter front)
    {
        string? best = null;
        foreach (var line in front.Lines.Select(Bare))
        {
            if (IsTitle(line) && (best is null || Worth(line) > Worth(best)))
            {
                best = line;
            }
        }

        return best;
    }

    /// <summary>A line without its label and without the meeting or note that follows the title.</summary>
    public static string Bare(string line)
    {
        var label = Array.Find(Labels, l => line.StartsWith(l, StringComparison.Ordinal));
        var bare = line[(label?.Length ?? 0)..];
        var dash = bare.IndexOf("——", StringComparison.Ordinal);
        bare = dash > 0 ? bare[..dash] : bare;
        var bracket = bare.LastIndexOf('(');
        return bracket > 0 && bare.EndsWith(')') ? bare[..bracket] : bare;
    }

    public static bool IsTitle(string line) =>
        line.Length is >= 4 and <= Longest
        && line.EndsWith("报告", StringComparison.Ordinal)
        && !line.StartsWith('—')
        && line.AsSpan().IndexOfAny(",。;") < 0
        && Array.Exists(Reports, r => line.Contains(r, StringComparison.Ordinal))
        && !Array.Exists(Opposed, o => line.Contains(o, StringComparison.Ordinal));

    // A title that names a year and a place says more than the bare words.
    private static int Worth(string line) => Math.Min(line.Length, 30) + (line.Contains("政府工作报告", StringComparison.Ordinal) ? 20 : 0);
}
