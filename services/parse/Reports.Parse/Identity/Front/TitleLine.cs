using Reports.Parse.Characters;

namespace Reports.Parse.Identity.Front;

/// <summary>Finds among the front matter what titles a report: one line, a part of one, or up to three broken off one another.</summary>
internal static class TitleLine
{
    private const int Longest = 80;
    private const int LongestPart = 40;
    private const int MostParts = 3;
    private const string Separators = "_|>»/-";

    private static readonly string[] Reports = ["政府工作报告", "工作报告", "计划执行情况", "计划草案的报告", "计划的报告", "情况的报告", "的报告"];
    private static readonly string[] Opposed = ["通知", "意见", "方案", "分工", "解读", "决议", "决定", "批复", "来源", "记者", "附件", "摄"];
    private static readonly string[] Labels = ["标题:", "题目:"];
    private static readonly string[] OpenEnds = ["的", "和", "与", "及", "于", "了", "、", ","];

    /// <summary>The title without what follows a dash or stands in brackets at its end; null if no line is one.</summary>
    public static SquashedText? Find(FrontMatter front)
    {
        SquashedText? best = null;
        for (var at = 0; at < front.Lines.Count; at++)
        {
            foreach (var title in From(front.Lines, at))
            {
                if (best is null || Worth(title.Text) > Worth(best.Text))
                {
                    best = title;
                }
            }
        }

        return best;
    }

    /// <summary>A line without its label, without the meeting or note that follows the title, and without the path before it.</summary>
    public static SquashedText Bare(SquashedText line)
    {
        var label = Array.Find(Labels, l => line.Text.StartsWith(l, StringComparison.Ordinal));
        var bare = line.Slice(label?.Length ?? 0, line.Text.Length);
        var dash = bare.Text.IndexOf("——", StringComparison.Ordinal);
        bare = Segment(dash > 0 ? bare.Slice(0, dash) : bare);
        var bracket = bare.Text.LastIndexOf('(');
        return bracket > 0 && bare.Text.EndsWith(')') ? bare.Slice(0, bracket) : bare;
    }

    public static bool IsTitle(string line) =>
        line.Length is >= 4 and <= Longest
        && line.EndsWith("报告", StringComparison.Ordinal)
        && !line.StartsWith('—')
        && line.AsSpan().IndexOfAny(",。;") < 0
        && Array.Exists(Reports, r => line.Contains(r, StringComparison.Ordinal))
        && !Array.Exists(Opposed, o => line.Contains(o, StringComparison.Ordinal));

    private static IEnumerable<SquashedText> From(IReadOnlyList<SquashedText> lines, int at)
    {
        var whole = Bare(lines[at]);
        if (IsTitle(whole.Text) && !(at > 0 && RunsInto(lines[at - 1].Text)))
        {
            yield return whole;
        }

        for (var count = 2; count <= MostParts && at + count <= lines.Count; count++)
        {
            var parts = lines.Skip(at).Take(count).ToList();
            if (parts.Exists(p => p.Text.Length > LongestPart) || parts.SkipLast(1).Any(p => !BreaksOff(p.Text)))
            {
                break;
            }

            var joined = Bare(SquashedText.Join(parts));
            if (IsTitle(joined.Text) && joined.Text.Length > parts.Take(count - 1).Sum(p => p.Text.Length))
            {
                yield return joined;
            }
        }
    }

    // A line within a sentence: what follows is no title though it reads like one.
    private static bool RunsInto(string line) => line.Length > LongestPart / 2 && Array.Exists(OpenEnds, e => line.EndsWith(e, StringComparison.Ordinal));

    // The part of a title that another part must follow: a place, a year, a body, an unfinished word.
    private static bool BreaksOff(string part) =>
        part.EndsWith('年') || part.EndsWith("政府", StringComparison.Ordinal) || part.StartsWith("关于", StringComparison.Ordinal)
        || part.EndsWith("工作报", StringComparison.Ordinal) || part.EndsWith("工作", StringComparison.Ordinal) || part.EndsWith("情况", StringComparison.Ordinal)
        || part.EndsWith("情况与", StringComparison.Ordinal) || part.EndsWith("情况和", StringComparison.Ordinal) || part.EndsWith("管委会", StringComparison.Ordinal)
        || Places.PlaceChain.CoversAll(part);

    private static SquashedText Segment(SquashedText line)
    {
        var (start, best) = (0, line);
        for (var at = 0; at <= line.Text.Length; at++)
        {
            if (at == line.Text.Length || Separators.Contains(line.Text[at]))
            {
                var segment = line.Slice(start, at);
                if (segment.Text.Length < line.Text.Length && IsTitle(segment.Text))
                {
                    best = segment;
                }

                start = at + 1;
            }
        }

        return best;
    }

    // A title that names a year and a place says more than the bare words.
    private static int Worth(string line) => Math.Min(line.Length, 30) + (line.Contains("政府工作报告", StringComparison.Ordinal) ? 20 : 0);
}
