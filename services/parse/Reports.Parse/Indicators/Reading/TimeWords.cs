using System.Buffers;
using System.Globalization;
using Reports.Parse.Characters;
using Reports.Parse.Indicators.Lexing;

namespace Reports.Parse.Indicators.Reading;

/// <summary>Words of time in a clause (2023年, 上半年, 五年来, 到2030年) and the period they name.</summary>
internal static class TimeWords
{
    /// <summary>The period of the setting, whatever was said before: 全年.</summary>
    public const string Setting = "";

    private const int Longest = 16;

    private static readonly string[] Openers = ["到", "至", "截至", "截止", "自", "在", "于", "力争到", "截止到", "截至到", "预计到", "刚刚过去的", "过去的"];
    private static readonly string[] Tails = ["底前", "末前", "年底", "底", "末", "初", "前", "期间", "时期", "以来", "来", "间", "内", "全年", "的", "共", "累计"];
    private static readonly (string Word, Func<ReportPeriods, string?> Period)[] Words =
    [
        ("去年年底", p => Year(p.PlanYear - 1)), ("去年底", p => Year(p.PlanYear - 1)), ("去年", p => Year(p.PlanYear - 1)), ("上年", p => Year(p.PlanYear - 1)),
        ("今年上半年", p => Half(p.PlanYear, 1)), ("今年", p => Year(p.PlanYear)), ("明年", p => Year(p.PlanYear + 1)),
        ("上半年", p => p.Half(1)), ("下半年", p => p.Half(2)), ("年底前", _ => null), ("年底", _ => null), ("年末", _ => null), ("年内", _ => null), ("全年", _ => Setting),
        ("第一季度", _ => Setting), ("第二季度", _ => Setting), ("第三季度", _ => Setting), ("第四季度", _ => Setting),
        ("一季度", _ => Setting), ("二季度", _ => Setting), ("三季度", _ => Setting), ("四季度", _ => Setting), ("前三季度", _ => Setting),
        ("当年", _ => null), ("截至目前", _ => null), ("目前", _ => null), ("近年来", _ => null), ("一年来", _ => null), ("过去一年", _ => null), ("本届政府", _ => null),
        ("过去五年", p => p.Span(true, 5)), ("五年来", p => p.Span(true, 5)), ("五年累计", p => p.Span(true, 5)), ("五年", p => p.Span(true, 5)), ("今后五年", p => p.Span(false, 5)), ("未来五年", p => p.Span(false, 5)),
    ];

    private static readonly SearchValues<char> Firsts = SearchValues.Create([.. Words.Select(w => w.Word[0]).Concat("0123456789０１２３４５６７８９零〇○一二两三四五六七八九十百“").Distinct()]);
    private static readonly SearchValues<char> OpenerFirsts = SearchValues.Create([.. Openers.Select(o => o[0]).Distinct()]);

    /// <summary>The length of the words of time at the beginning of a stretch, 0 if there are none, and the period they name, if any.</summary>
    public static int Opening(ReadOnlySpan<char> text, ReportPeriods periods, out string? period)
    {
        var at = text.IsEmpty || !OpenerFirsts.Contains(text[0]) ? 0 : Opener(text);
        var core = Core(text[at..], periods, out period);
        return core > 0 ? at + core : at > 0 ? Core(text, periods, out period) : 0;
    }

    /// <summary>The length of the words of time at the end of a stretch.</summary>
    public static int Ending(ReadOnlySpan<char> text, ReportPeriods periods, out string? period)
    {
        for (var length = Math.Min(Longest, text.Length); length > 1; length--)
        {
            if (Core(text[^length..], periods, out period) == length)
            {
                return length;
            }
        }

        period = null;
        return 0;
    }

    /// <summary>The last period that a stretch names, where it is not what something is compared with; null if there is none.</summary>
    public static string? Last(ReadOnlySpan<char> text, ReportPeriods periods)
    {
        string? last = null;
        var lastClose = text.LastIndexOfAny('”', '》');
        for (var at = 0; at < text.Length;)
        {
            if (text[at] is '“' or '《' && at < lastClose && Core(text[at..], periods, out _) == 0)
            {
                at += text[at..].IndexOfAny('”', '》');
                continue;
            }

            if (!IsStart(text[at]) || Core(text[at..], periods, out var period) is not (> 0 and var length))
            {
                at++;
                continue;
            }

            var isCompared = at > 0 && text[at - 1] is '比' or '较' or '与' or '同' or '和' or '从' or '由' or '是';
            last = period is null || IsDuration(text[at..]) || isCompared ? last : period;
            at += length;
        }

        return last;
    }

    private static int Opener(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var opener in Openers)
        {
            longest = opener.Length > longest && text.StartsWith(opener) ? opener.Length : longest;
        }

        return longest;
    }

    // Fewer than what Core knows: 目前 and 年底 name no period.
    private static bool IsStart(char c) => c is '今' or '去' or '上' or '下' or '明' or '五' or '过' or '“' || Digits.Is(c) || ChineseNumber.IsNumeral(c);

    private static int Core(ReadOnlySpan<char> text, ReportPeriods periods, out string? period)
    {
        period = null;
        if (text.IsEmpty || !Firsts.Contains(text[0]))
        {
            return 0;
        }

        if (Numbered(text, periods, out period) is > 0 and var numbered)
        {
            return numbered;
        }

        if (text[0] == '“' && text.Length > 4 && text[..Math.Min(6, text.Length)].Contains('”') && ReportPeriods.FiveYearPlan(text[..Math.Min(6, text.Length)]) is { } plan)
        {
            return AfterPlan(text, text.IndexOf('”') + 1, plan, out period);
        }

        foreach (var (word, named) in Words)
        {
            if (text.StartsWith(word) && !text[word.Length..].StartsWith("同期") && !(word.EndsWith("五年", StringComparison.Ordinal) && NamesWork(text[word.Length..])))
            {
                period = named(periods);
                return Tail(text, word.Length);
            }
        }

        return 0;
    }

    // “十四五”期间 is a period; “十四五”规划 is none.
    private static int AfterPlan(ReadOnlySpan<char> text, int end, string plan, out string? period)
    {
        var rest = text[end..];
        period = rest.StartsWith("期间") || rest.StartsWith("时期") || rest.StartsWith("以来") ? plan : rest.StartsWith("末") ? plan[^4..] : null;
        return period is null ? 0 : Tail(text, end);
    }

    // 三年行动, 五年规划 name a piece of work.
    private static bool NamesWork(ReadOnlySpan<char> after) =>
        after.StartsWith("行动") || after.StartsWith("计划") || after.StartsWith("规划") || after.StartsWith("攻坚") || after.StartsWith("改革") || after.StartsWith("方案") || after.StartsWith("大变样");

    private static bool IsDuration(ReadOnlySpan<char> text)
    {
        var year = text.IndexOf('年');
        return year is > 0 and < 4 && (ChineseNumber.IsNumeral(text[0]) || Digits.Is(text[0])) && text[0] != '五';
    }

    // 2024年, 二〇二四年, 2024年上半年, 2021—2025年; 三年, 两年 with what they last.
    private static int Numbered(ReadOnlySpan<char> text, ReportPeriods periods, out string? period)
    {
        period = null;
        var end = 0;
        while (end < text.Length && end < 5 && ChineseNumber.Digit(text[end]) >= 0)
        {
            end++;
        }

        if (end == 4 && text.Length > 9 && text[4] is '-' or '—' or '－' or '至' && text[4..].IndexOf('年') is 5 && ChineseNumber.Parse(text[5..9]) is { } last && ChineseNumber.Parse(text[..4]) is { } from)
        {
            period = $"{from}-{last}";
            return Tail(text, 10);
        }

        if (end == 4 && text.Length > 4 && text[4] == '年' && ChineseNumber.Parse(text[..4]) is >= Years.First - 50 and <= Years.Last and var year)
        {
            var rest = text[5..];
            if (rest.StartsWith("版"))
            {
                return 0;
            }

            period = rest.StartsWith("上半年") ? $"{year}H1" : rest.StartsWith("下半年") ? $"{year}H2" : $"{year}";
            return Tail(text, rest.StartsWith("上半年") || rest.StartsWith("下半年") ? 8 : 5);
        }

        var numeral = 0;
        while (numeral < text.Length && numeral < 3 && ChineseNumber.IsNumeral(text[numeral]))
        {
            numeral++;
        }

        if (numeral > 0 && numeral < text.Length && text[numeral] == '年' && ChineseNumber.Parse(text[..numeral]) is >= 2 and <= 40 and var years)
        {
            var after = text[(numeral + 1)..];
            if (NamesWork(after))
            {
                return 0;
            }

            period = after.StartsWith("将") ? null : periods.Span(true, years);
            return Tail(text, numeral + 1);
        }

        return 0;
    }

    private static int Tail(ReadOnlySpan<char> text, int at)
    {
        foreach (var tail in Tails)
        {
            if (text[at..].StartsWith(tail))
            {
                return at + tail.Length;
            }
        }

        return at;
    }

    private static string? Year(int? year) => year?.ToString(CultureInfo.InvariantCulture);

    private static string? Half(int? year, int half) => year is null ? null : $"{year}H{half}";
}
