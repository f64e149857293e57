using Reports.Parse.Indicators.Lexing;
using Reports.Parse.Indicators.Reading;

namespace Reports.Parse.Indicators.Naming;

/// <summary>
/// Reads the words before a figure, from the figure backwards to the name (…同比 | 增长 | 6%), then from the clause's beginning forwards
/// to it (全年 | 完成 | …).
/// </summary>
internal static class LeftReader
{
    public static LeftWords Read(string text, int start, int end, UnitKind kind, ReportPeriods periods)
    {
        var left = new LeftWords();
        var (from, figure) = (start, end);
        end = Predicates.Strip(text, start, end, kind, periods, left);
        end = LeftCuts.Comparison(text, start, end, kind, left);
        end = LeftCuts.Completion(text, start, end, kind, left);
        end = LeftCuts.Share(text, start, end, kind, left);
        end = Predicates.Strip(text, start, end, kind, periods, left);
        start = Leads.Strip(text, start, end, periods, left);
        (left.NameStart, left.NameEnd) = Trim(text, start, end);
        left.IsBareAct = text.AsSpan(from, Math.Max(0, figure - from)).Trim("，,、的 ") is "增加" or "增加了" or "减少" or "减少了";
        SubjectCut.Apply(text, periods, left);
        left.Period ??= TimeWords.Last(text.AsSpan(start, Math.Max(0, end - start)), periods);
        return left;
    }

    /// <summary>Leaves out marks and white space at both ends.</summary>
    public static (int Start, int End) Trim(string text, int start, int end)
    {
        while (end > start && (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '、' or '，' or ',' or '：' or ':' or '的'))
        {
            end--;
        }

        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '、' or '，' or ',' or '的' or '了'))
        {
            start++;
        }

        return (start, end);
    }
}
