using Reports.Parse.Indicators.Lexing;
using Reports.Parse.Indicators.Reading;
using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Naming;

/// <summary>Strips the words between a name and its figure, from the figure backwards, and keeps what they say.</summary>
internal static class Predicates
{
    private const int LongestAside = 16;
    private const string Remarks = "同月按含口价不";

    public static int Strip(string text, int start, int end, UnitKind kind, ReportPeriods periods, LeftWords left)
    {
        while (end > start)
        {
            var rest = text.AsSpan(start, end - start);
            if (char.IsWhiteSpace(rest[^1]) || rest[^1] is ':' or '：' or '、' or '，' or ',' or '的' or '了' or '（' or '(' or '—')
            {
                if (rest[^1] == '的' && TimeWords.Ending(rest[..^1], periods, out _) == 0)
                {
                    return end;
                }

                end--;
            }
            else if (Aside(rest) is > 0 and var aside)
            {
                end -= aside;
            }
            else if (Per(rest) is > 0 and var per)
            {
                end -= per;
            }
            else if (!left.HasPredicate && rest[^1] != '的' && Compared(text, start, end, periods, out var before) is > 0 and var compared)
            {
                (left.From, left.HasPredicate, left.Period) = (true, true, before);
                end -= compared;
            }
            else if (Consecutive(rest) is > 0 and var years)
            {
                end -= years;
            }
            else if (TimeWords.Ending(rest, periods, out var period) is > 0 and var time && !(time < rest.Length && rest[^(time + 1)] is '比' or '较' or '与'))
            {
                left.Period ??= time < rest.Length && IsBase(rest[..^time], kind, text[end]) ? null : period;
                end -= time;
            }
            else if (Lexicon.Before.Ending(rest, out var qualifier) is > 0 and var tone && (rest[^1] == '约' || (tone > 1 && kind != UnitKind.Point)))
            {
                left.Qualifier ??= qualifier;
                left.HasPredicate = left.Reaches = true;
                end -= tone;
            }
            else if (Lexicon.Predicates.Ending(rest, out var said) is > 0 and var length && PredicateShape.IsWord(rest, length, said) && !(said == Predicate.Rate && left.Direction != 0) && !(said == Predicate.Tone && text[end] == '、'))
            {
                PredicateSense.Apply(said, rest[^length..], end, length, kind, left);
                end -= length;
            }
            else if (rest[^1] == '等' && rest.Length > 2)
            {
                return end - 1;
            }
            else
            {
                return end;
            }
        }

        return end;
    }

    // 恢复至2029年的 | 110%: what it is measured by, not when.
    private static bool IsBase(ReadOnlySpan<char> before, UnitKind kind, char after) =>
        before[^1] is '是' or '为'
        || (after == '的' && kind is UnitKind.Percent or UnitKind.Multiple && (before.EndsWith("恢复至") || before.EndsWith("恢复到") || before.EndsWith("相当于") || before.EndsWith("达到") || before[^1] == '达'));

    // 比一九五七年的 | 1241亿元: what it was in the year compared with.
    private static int Compared(string text, int start, int end, ReportPeriods periods, out string? period)
    {
        period = null;
        if (text[end] != '的')
        {
            return 0;
        }

        var rest = text.AsSpan(start, end - start);
        var time = TimeWords.Ending(rest, periods, out period);
        return time > 0 && period is not null && time < rest.Length && rest[^(time + 1)] is '比' or '较' ? time + 1 : 0;
    }

    // 连续20年: how long, not when.
    private static int Consecutive(ReadOnlySpan<char> rest)
    {
        var at = rest.LastIndexOf("连续");
        return at >= 0 && rest.Length - at <= 7 && rest[^1] is '年' or '次' or '月' or '届' ? rest.Length - at : 0;
    }

    // 同比(下同), 突破“四百亿”、达…, 剔除自然因素影响后: said beside the name.
    private static int Aside(ReadOnlySpan<char> rest)
    {
        if (rest[^1] is ')' or '）')
        {
            var open = rest.LastIndexOfAny('(', '（');
            return open > 1 && rest.Length - open <= LongestAside && (rest[open..].IndexOfAny(Remarks) > 0 || Digits.Is(rest[open + 1])) ? rest.Length - open : 0;
        }

        if (rest[^1] == '”')
        {
            var open = rest.LastIndexOf('“');
            return open > 1 && rest.Length - open <= LongestAside && (HanNumerals.Is(rest[open + 1]) || Magnitude.Of(rest[open + 1]) > 0) && Lexicon.Predicates.Ending(rest[..open], out var said) is > 0 and var length && said == Predicate.Link ? rest.Length - open + length : 0;
        }

        if (rest[^1] != '后')
        {
            return 0;
        }

        var at = Math.Max(rest.LastIndexOf("剔除"), rest.LastIndexOf("扣除"));
        return at > 0 && rest.Length - at <= LongestAside && rest[at..].IndexOf('、') < 0 ? rest.Length - at : 0;
    }

    // 每人每年, 每生每月: what the figure is counted by.
    private static int Per(ReadOnlySpan<char> rest) =>
        rest.Length >= 2 && rest[^2] == '每' && rest[^1] is '人' or '生' or '年' or '月' or '天' or '日' or '户' or '亩' or '吨' or '村' or '家' ? 2 : rest.EndsWith("年人均") || rest.EndsWith("月人均") ? 3 : 0;
}
