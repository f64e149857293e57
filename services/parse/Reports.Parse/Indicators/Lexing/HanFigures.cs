using Reports.Parse.Characters;
using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Lexing;

/// <summary>Reads figures in Han numerals: 二十七处, 百分之七点五, 四分之一, 翻一番, 突破千亿元.</summary>
internal static class HanFigures
{
    // 中央八项规定, 四项要求.
    private static readonly string[] Slogans = ["规定", "要求", "重要要求", "重要指示", "指示", "原则", "纪律", "制度"];

    private const int LongestMeetings = 24;
    private const string HanCounters = "项条件所座处次届家户名套场种例";

    public static Quantity? Read(string text, int start, int at, int end, out int next)
    {
        var rest = text.AsSpan(at, end - at);
        next = at + 1;
        if (at > start && text[at - 1] is '第' or '数' or '几' or '每' or '之' or '初' or '周')
        {
            return null;
        }

        if (rest.StartsWith("百分之") || rest.StartsWith("千分之"))
        {
            return PerHundred(text, start, at, end, out next);
        }

        if (rest.StartsWith("一一"))
        {
            next = at + 2;
            return null;
        }

        if (rest.StartsWith("一半"))
        {
            next = at + 2;
            return IsBare(text, next, end) ? Fractions.Of(text, start, at, next, end, 0.5m) : null;
        }

        var length = HanNumerals.Read(rest, out var value);
        if (length > 0 && rest[length..].StartsWith("分之") && HanNumerals.Read(rest[(length + 2)..], out var above) is > 0 and var numerals && value > above)
        {
            next = at + length + 2 + numerals;
            return Fractions.Of(text, start, at, next, end, above / value);
        }

        length = HanNumerals.Decimals(rest, length, ref value);

        if (length > 0 && length + 2 < rest.Length && rest[length] == '亿' && HanNumerals.Read(rest[(length + 1)..], out var millions) is > 0 and var block && rest[(length + 1 + block)..].StartsWith("万"))
        {
            (value, length) = ((value * 10_000) + millions, length + 1 + block);
        }

        if (length > 0 && length < rest.Length && rest[length] == '万' && HanNumerals.Read(rest[(length + 1)..], out var low) is > 0 and var lower && value > 0)
        {
            (value, length) = ((value * 10_000) + low, length + 1 + lower);
        }

        if (length == 0 || (value == 0 && length == 1))
        {
            (value, length) = (1, 0);
        }

        next = at + Math.Max(length, 1);
        var bare = length == 0 || rest[0] is '百' or '千' || (rest[0] == '十' && length == 1 && rest.Length > 1 && rest[1] is '万' or '亿');
        if (bare && !Tones.Has(text, start, at))
        {
            return null;
        }

        var found = FigureUnit.Read(text, start, at, at + length, end, value, null, isHan: true);
        if (found is null)
        {
            return null;
        }

        var small = length == 1 && found.Magnitude == 1 && !bare;
        return (small && !SmallCounts(text, start, at, value, found)) || IsNumbered(text, start, at, found) ? null : found;
    }

    // 两项 and 泊位八个 count; 三农, 三件大事, 四个全面 and 一批 do not.
    private static bool SmallCounts(string text, int start, int at, decimal value, Quantity found)
    {
        if (found.Kind is UnitKind.Multiple or UnitKind.Tenth or UnitKind.Point or UnitKind.Percent)
        {
            return true;
        }

        var rest = text.AsSpan(found.End);
        return value >= 2 && found.Kind == UnitKind.Count && text[at] != '二' && !rest.StartsWith("事") && !rest.StartsWith("大事") && !Array.Exists(Slogans, s => text.AsSpan(found.End).StartsWith(s))
            && (found.Of.Name == "个"
                ? rest.IsEmpty || !Han.Is(rest[0]) || (Lexicon.Predicates.Ending(text.AsSpan(start, at - start), out var said) > 0 && said is Predicate.New)
                : found.Of.Name.Length == 1 && HanCounters.Contains(found.Of.Name[0], StringComparison.Ordinal));
    }

    private static Quantity? PerHundred(string text, int start, int at, int end, out int next)
    {
        var from = at + 3;
        next = from;
        if (from >= end)
        {
            return null;
        }

        var rest = text.AsSpan(from, end - from);
        var length = Digits.Read(rest, out var value);
        if (length == 0)
        {
            length = HanNumerals.Decimals(rest, HanNumerals.Read(rest, out value), ref value);
        }

        if (length == 0)
        {
            return null;
        }

        next = from + length;
        var unit = UnitLexer.Read(text[at] == '百' ? "%" : "‰")!.Value.Unit;
        return Tones.Apply(text, start, at, next, end, value, null, unit.Name, unit, 1, null);
    }

    public static Quantity? Doubling(string text, int at, int end)
    {
        var next = at + 1;
        while (next < end && text[next] is '了' or '过')
        {
            next++;
        }

        var isNearly = next < end && text[next] == '近';
        next += isNearly ? 1 : 0;
        var length = HanNumerals.Read(text.AsSpan(next, end - next), out var said);
        var times = length == 0 ? 1 : said;
        if (next + length >= end || text[next + length] != '番' || times is < 1 or > 6)
        {
            return null;
        }

        var value = 100m;
        for (var i = 1; i < times; i++)
        {
            value = (value * 2) + 100;
        }

        var unit = UnitLexer.Read("%")!.Value.Unit;
        return new Quantity(at, next + length + 1, value, null, "%", unit, 1, isNearly ? "nearly" : "exact", isNearly ? "近" : null) { IsDoubling = true };
    }

    // 七一路; 十二届四次、五次全会: which one, not how many.
    private static bool IsNumbered(string text, int start, int at, Quantity found)
    {
        if (found.Of.Name == "路" && found.Magnitude == 1)
        {
            return true;
        }

        if (found.Of.Name != "次")
        {
            return false;
        }

        start = Math.Max(start, at - LongestMeetings);
        while (at > start && (text[at - 1] is '次' or '、' or '和' || HanNumerals.Is(text[at - 1])))
        {
            at--;
        }

        return at > start && text[at - 1] == '届';
    }

    private static bool IsBare(string text, int at, int end) =>
        at >= end || !Han.Is(text[at]) || Lexicon.After.Opening(text.AsSpan(at, end - at), out _) > 0;
}
