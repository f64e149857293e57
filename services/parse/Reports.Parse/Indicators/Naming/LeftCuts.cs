using Reports.Parse.Indicators.Lexing;

namespace Reports.Parse.Indicators.Naming;

/// <summary>Cuts off what a figure is compared with, the whole it is a share of, the plan it is a part of.</summary>
internal static class LeftCuts
{
    private const int LongestComparison = 16;

    // 占年初预算; 占一般公共预算 is a share.
    private const int LongestBudget = 5;

    private static readonly (string Word, int Direction)[] Comparisons = [("高于", 1), ("低于", -1), ("快于", 1), ("慢于", -1), ("高出", 1), ("好于", 1), ("超出", 1), ("超", 1), ("领先", 1)];
    private static readonly string[] Plans = ["任务", "目标", "计划", "计划投资", "任务数", "任务量", "目标值", "计划数", "预算", "概算"];
    private static readonly string[] ShareTails = ["的比重", "的比例", "的份额", "比重", "比例", "份额", "总量", "的"];

    // 增速高于全国平均水平 | 3个百分点, 赤字率比去年预算 | 高 | 0.2个百分点.
    public static int Comparison(string text, int start, int end, UnitKind kind, LeftWords left)
    {
        var rest = text.AsSpan(start, end - start);
        var at = rest.LastIndexOfAny('比', '较');
        if (at >= 0 && rest.Length - at <= LongestComparison && (left.Direction != 0 || (kind == UnitKind.Percent && (rest.EndsWith("比原") || rest[^1] == '年'))) && !IsOtherWord(rest, at))
        {
            (left.Direction, left.Intends) = (left.Direction == 0 ? 1 : left.Direction, false);
            return start + at;
        }

        // 是下达目标的 | 2.2倍.
        if (kind == UnitKind.Multiple && rest.LastIndexOf('是') is >= 0 and var by && rest[^1] == '的' && rest.Length - by <= LongestComparison)
        {
            left.HasPredicate = true;
            return start + by;
        }

        if (kind is UnitKind.Point or UnitKind.Rank or UnitKind.Count)
        {
            foreach (var (word, direction) in Comparisons)
            {
                var found = rest.LastIndexOf(word);
                if (found >= 0 && rest.Length - found <= LongestComparison && (kind == UnitKind.Point || (rest[found..].Contains("目标", StringComparison.Ordinal) && found > 0)))
                {
                    left.Direction = direction;
                    left.HasPredicate = true;
                    return start + found;
                }
            }
        }

        return end;
    }

    private static bool IsOtherWord(ReadOnlySpan<char> rest, int at)
    {
        var next = at + 1 < rest.Length ? rest[at + 1] : '\0';
        var previous = at > 0 ? rest[at - 1] : '\0';
        return rest[at] == '比' ? next is '重' or '例' or '率' or '较' or '赛' or '值' || previous is '占' or '对' or '相' or '环' or '同' : next is '大' or '好' or '快' or '高' or '低' or '多' or '强' || previous is '比';
    }

    // 完成年度任务的 | 57%, 占年计划的 | 111%.
    public static int Completion(string text, int start, int end, UnitKind kind, LeftWords left)
    {
        var rest = text.AsSpan(start, end - start).TrimEnd('的');
        if (kind != UnitKind.Percent || !IsPlan(rest))
        {
            return end;
        }

        var at = Math.Max(rest.LastIndexOf("完成"), rest.LastIndexOf('占'));
        if (at < 0 || (rest[at] == '占' && rest.EndsWith("预算") && rest.Length - at > LongestBudget))
        {
            return end;
        }

        left.IsCompletion = true;
        return start + at;
    }

    private static bool IsPlan(ReadOnlySpan<char> words)
    {
        foreach (var plan in Plans)
        {
            if (words.EndsWith(plan))
            {
                return true;
            }
        }

        return false;
    }

    // 占全国 | 34.5%, 约占地区生产总值的比重 | 5%.
    public static int Share(string text, int start, int end, UnitKind kind, LeftWords left)
    {
        if (kind != UnitKind.Percent && kind != UnitKind.Tenth)
        {
            return end;
        }

        var rest = text.AsSpan(start, end - start);
        var at = rest.LastIndexOf('占');
        if (at < 0 || (at + 1 < rest.Length && rest[at + 1] is '比' or '地' && !rest[at..].StartsWith("占地区")))
        {
            return end;
        }

        var whole = rest[(at + 1)..];
        foreach (var tail in ShareTails)
        {
            if (whole.EndsWith(tail))
            {
                whole = whole[..^tail.Length];
                break;
            }
        }

        left.IsShare = true;
        (left.WholeStart, left.WholeEnd) = (start + at + 1, start + at + 1 + whole.Length);
        return start + at;
    }
}
