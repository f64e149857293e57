using Reports.Parse.Characters;
using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Lexing;

/// <summary>
/// Finds the figures of a sentence: numbers in any script with a unit. What only looks like one is left out: what stands in quotation
/// marks, ordinals, years, editions, codes (S43, 5G), products (2×66), size classes (5亿元以上项目).
/// </summary>
internal static class QuantityLexer
{
    private const int LongestRow = 6;
    private const string HanCounters = "项条件所座处次届家户名套场种例";
    private const string Connectors = "—－–-~～至到";

    /// <summary>Adds the figures of <c>text[start, end)</c> in their order.</summary>
    public static void Read(string text, int start, int end, List<Quantity> found)
    {
        for (var at = start; at < end;)
        {
            var c = text[at];
            if (Quotes.Close(text, at, end) is > 0 and var close)
            {
                at = close + 1;
                continue;
            }

            var next = at + 1;
            var quantity = c switch
            {
                '第' or '首' => RankLexer.Read(text, start, at, end),
                '翻' => Doubling(text, at, end),
                _ when Digits.Is(c) => Arabic(text, start, at, end, out next),
                _ when HanNumerals.Is(c) || c is '万' or '亿' => Han(text, start, at, end, out next),
                _ => null,
            };
            if (quantity is not null)
            {
                found.Add(quantity);
                next = quantity.End;
            }
            else if (c == '第')
            {
                next = AfterOrdinal(text, at, end);
            }

            at = Math.Max(next, at + 1);
        }

        ShareUnit(text, found);
    }

    // 42个、23个百分点: the unit is said once.
    private static void ShareUnit(string text, List<Quantity> found)
    {
        for (var i = found.Count - 2; i >= 0; i--)
        {
            var (first, second) = (found[i], found[i + 1]);
            if (first.Unit == "个" && second.Kind == UnitKind.Point && text.AsSpan(first.End, Math.Max(0, second.Start - first.End)).Trim() is "、" or "和")
            {
                found[i] = first with { Unit = second.Unit, Of = second.Of };
            }
        }
    }

    private static int AfterOrdinal(string text, int at, int end)
    {
        var next = at + 1;
        while (next < end && (Digits.Is(text[next]) || HanNumerals.Is(text[next])))
        {
            next++;
        }

        return next;
    }

    private static Quantity? Arabic(string text, int start, int at, int end, out int next)
    {
        var length = Digits.Read(text.AsSpan(at, end - at), out var value);
        next = at + Math.Max(length, 1);
        if (length == 0 || IsCode(text, start, at, next, end))
        {
            next = AfterCode(text, next, end);
            return null;
        }

        if (next < end && text[next] is '/' or '／' && Digits.Read(text.AsSpan(next + 1, end - next - 1), out var below) is > 0 and var digits && below > value)
        {
            next += digits + 1;
            return Share(text, start, at, next, end, value / below);
        }

        return Finish(text, start, at, next, end, value) is { } found ? IsNegative(text, start, at) ? found with { Value = -value, Start = at - 1 } : found : null;
    }

    // 增长-3.8%: a sign, where no number stands before it.
    private static bool IsNegative(string text, int start, int at) =>
        at - 1 > start && text[at - 1] is '-' or '－' or '−' && at - 2 >= start && Characters.Han.Is(text[at - 2]);

    private static Quantity? Finish(string text, int start, int at, int next, int end, decimal value)
    {
        decimal? high = null;
        if (next < end && UpperEnd(text, start, at, next, end) is { } upper)
        {
            (high, next) = upper;
        }

        return WithUnit(text, start, at, next, end, value, high, isHan: false) ?? WithUnitOfNext(text, start, at, next, end, value);
    }

    // 上升2.8和0.6个百分点, 700、800、900元: the unit is said once, after the last.
    private static Quantity? WithUnitOfNext(string text, int start, int at, int next, int end, decimal value)
    {
        var (from, members) = (next, 0);
        while (from + 1 < end && text[from] is '和' or '、' or '与' && members < LongestRow && Digits.Read(text.AsSpan(from + 1, end - from - 1), out _) is > 0 and var length)
        {
            from += 1 + length;
            members++;
        }

        return members > 0 && WithUnit(text, start, from, from, end, value, null, isHan: false) is { } shared
            ? Toned(text, start, at, next, end, value, null, shared.Unit, shared.Of, shared.Magnitude, null)
            : null;
    }

    // 3—5个, 8%—10%, 3万至5万户: the unit may stand at both ends.
    private static (decimal High, int Next)? UpperEnd(string text, int start, int at, int next, int end)
    {
        var rest = text.AsSpan(next, end - next);
        var unit = rest[0] is '%' or '％' or '万' or '亿' ? 1 : 0;
        if (rest.Length < unit + 2 || !Connectors.Contains(rest[unit], StringComparison.Ordinal))
        {
            return null;
        }

        if (rest[unit] is '到' or '至' && at > start && text.AsSpan(start, at - start).LastIndexOfAny("由从") is >= 0 and var from && at - start - from < 20)
        {
            return null;
        }

        var length = Digits.Read(rest[(unit + 1)..], out var high);
        return length > 0 && (unit == 0 || rest[(unit + 1 + length)..].StartsWith(rest[..1]) || rest[0] is '%' or '％') ? (high, next + unit + 1 + length) : null;
    }

    private static Quantity? Han(string text, int start, int at, int end, out int next)
    {
        var rest = text.AsSpan(at, end - at);
        next = at + 1;
        if (at > start && text[at - 1] is '第' or '数' or '几' or '每' or '之' or '初' or '周' or '上' && text[at - 1] != '上')
        {
            return null;
        }

        if (rest.StartsWith("百分之") || rest.StartsWith("千分之"))
        {
            return PerHundred(text, start, at, end, out next);
        }

        if (rest.StartsWith("一半"))
        {
            next = at + 2;
            return IsBare(text, next, end) ? Share(text, start, at, next, end, 0.5m) : null;
        }

        var length = HanNumerals.Read(rest, out var value);
        if (length > 0 && rest[length..].StartsWith("分之") && HanNumerals.Read(rest[(length + 2)..], out var above) is > 0 and var numerals && value > above)
        {
            next = at + length + 2 + numerals;
            return Share(text, start, at, next, end, above / value);
        }

        if (length > 0 && length + 1 < rest.Length && rest[length] == '点' && HanNumerals.Read(rest[(length + 1)..], out var tenths) is > 0 and < 3 and var decimals)
        {
            value += tenths / (decimals == 1 ? 10 : 100);
            length += 1 + decimals;
        }

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
        if (bare && !HasTone(text, start, at))
        {
            return null;
        }

        var found = WithUnit(text, start, at, at + length, end, value, null, isHan: true);
        if (found is null)
        {
            return null;
        }

        var small = length == 1 && found.Magnitude == 1 && !bare;
        return small && !SmallCounts(text, start, at, value, found) ? null : found;
    }

    // 两项 and 泊位八个 count; 三农, 三件大事, 四个全面 and 一批 do not.
    private static bool SmallCounts(string text, int start, int at, decimal value, Quantity found)
    {
        if (found.Kind is UnitKind.Multiple or UnitKind.Tenth or UnitKind.Point or UnitKind.Percent)
        {
            return true;
        }

        var rest = text.AsSpan(found.End);
        return value >= 2 && found.Kind == UnitKind.Count && !rest.StartsWith("事") && !rest.StartsWith("大事")
            && ((found.Of.Name == "个" && (rest.IsEmpty || !Characters.Han.Is(rest[0]))) || (found.Of.Name.Length == 1 && HanCounters.Contains(found.Of.Name[0], StringComparison.Ordinal))
                || (found.Of.Name == "个" && Lexicon.Predicates.Ending(text.AsSpan(start, at - start), out var said) > 0 && said is Predicate.New));
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
            length = HanNumerals.Read(rest, out value);
            if (length > 0 && length < rest.Length && rest[length] == '点' && HanNumerals.Read(rest[(length + 1)..], out var tenths) is > 0 and var decimals)
            {
                value += tenths / (decimals == 1 ? 10 : 100);
                length += 1 + decimals;
            }
        }

        if (length == 0)
        {
            return null;
        }

        next = from + length;
        var unit = UnitLexer.Read(text[at] == '百' ? "%" : "‰")!.Value.Unit;
        return Toned(text, start, at, next, end, value, null, unit.Name, unit, 1, null);
    }

    private static Quantity? Share(string text, int start, int at, int next, int end, decimal share)
    {
        var unit = UnitLexer.Read("%")!.Value.Unit;
        return Toned(text, start, at, next, end, decimal.Round(share * 100, 4) / 1.000000000000m, null, unit.Name, unit, 1, null) is { } found
            ? found with { IsFraction = true, Value = Trimmed(found.Value) }
            : null;
    }

    private static decimal Trimmed(decimal value) => value / 1.0000000000000000000000000000m;

    private static Quantity? Doubling(string text, int at, int end)
    {
        var next = at + 1;
        while (next < end && text[next] is '了' or '过')
        {
            next++;
        }

        var length = next < end ? HanNumerals.Read(text.AsSpan(next, end - next), out var times) : 0;
        times = length == 0 ? 1 : HanNumerals.Read(text.AsSpan(next, end - next), out var said) > 0 ? said : 1;
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
        return new Quantity(at, next + length + 1, value, null, "%", unit, 1, "exact", null) { IsDoubling = true };
    }

    private static Quantity? WithUnit(string text, int start, int at, int next, int end, decimal value, decimal? high, bool isHan)
    {
        while (next < end && text[next] is ' ' or '\u3000' && !isHan)
        {
            next++;
        }

        var rest = text.AsSpan(next, end - next);
        var (used, over) = SkipOver(rest, 0, false);
        var magnitude = 1m;
        var printed = string.Empty;
        var unit = UnitLexer.Read(rest[used..]);
        if (unit is null && MagnitudeLength(rest[used..]) is > 0 and var length)
        {
            _ = Magnitude.Read(rest.Slice(used, length), out var factor);
            var words = rest.Slice(used, length);
            while (words.Length > 0 && isHan && words[0] is '十' or '百' or '千')
            {
                value *= Magnitude.Of(words[0]);
                factor /= Magnitude.Of(words[0]);
                words = words[1..];
            }

            (magnitude, printed) = (factor, words.ToString());
            (used, over) = SkipOver(rest, used + length, over);
            unit = UnitLexer.Read(rest[used..]);
            if (unit is null && printed.AsSpan().IndexOfAny('万', '亿') >= 0)
            {
                unit = (new Unit(string.Empty, UnitKind.Count, string.Empty, 1, string.Empty), 0);
            }
        }

        if (unit is not { } read || read.Unit.Kind == UnitKind.Never)
        {
            return null;
        }

        var stop = next + used + read.Length;
        (used, over) = SkipOver(text.AsSpan(stop, end - stop), 0, over);
        stop += used;
        if (IsClass(text, stop, end, read.Unit.Kind))
        {
            return null;
        }

        var name = printed + read.Unit.Name.Replace('％', '%');
        return name.Length == 0 || IsOrdered(text, start, at - Before(text, start, at, read.Unit.Kind, out _)) ? null : Toned(text, start, at, stop, end, value, high, name, read.Unit, magnitude, over ? "余" : null);
    }

    // 万千瓦 is ten thousand kilowatts: 千 belongs to the unit where that makes one.
    private static int MagnitudeLength(ReadOnlySpan<char> rest)
    {
        var longest = Magnitude.Read(rest, out _);
        for (var length = longest; length > 0; length--)
        {
            if (UnitLexer.Read(rest[length..]) is not null)
            {
                return length;
            }
        }

        return longest;
    }

    private static (int Used, bool Over) SkipOver(ReadOnlySpan<char> rest, int used, bool over) =>
        used < rest.Length && rest[used] is '多' or '余' or '来' && !(rest[used] == '来' && used + 1 < rest.Length && rest[used + 1] is '自' or '到') ? (used + 1, true) : (used, over);

    // 前10位, 每3年, 时速120公里, 连续4次 order and do not count.
    private static bool IsOrdered(string text, int start, int at)
    {
        var before = text.AsSpan(start, at - start);
        return before.EndsWith("前") || before.EndsWith("每") || before.EndsWith("时速") || before.EndsWith("连续") || before.EndsWith("第") || before.EndsWith("倒数") || before.EndsWith("首个") || before.EndsWith("唯一");
    }

    // 5亿元以上项目, 百亿级企业: the size is part of a name.
    private static bool IsClass(string text, int at, int end, UnitKind kind)
    {
        if (at < end && text[at] == '级' && kind != UnitKind.Percent)
        {
            return true;
        }

        var sizes = kind is UnitKind.Money or UnitKind.Measure or UnitKind.Energy || (kind == UnitKind.Count && at > 0 && text[at - 1] is '人' or '户' or '岁');
        if (!sizes)
        {
            return false;
        }

        var rest = text.AsSpan(at, end - at);
        var tone = rest.StartsWith("及以上") ? 3 : rest.StartsWith("以上") || rest.StartsWith("以下") ? 2 : 0;
        return tone > 0 && rest.Length > tone && Characters.Han.Is(rest[tone]) && Lexicon.Stops.Opening(rest[tone..], out _) == 0;
    }

    private static Quantity Toned(string text, int start, int at, int stop, int end, decimal value, decimal? high, string name, Unit unit, decimal magnitude, string? over)
    {
        var (qualifier, tone) = over is null ? ("exact", null) : ("over", over);
        var before = Before(text, start, at, unit.Kind, out var said);
        if (before > 0)
        {
            (qualifier, tone) = (said!, text.Substring(at - before, before));
        }

        var after = Lexicon.After.Opening(text.AsSpan(stop, end - stop), out var says);
        if (after > 0)
        {
            tone = tone is null ? text.Substring(stop, after) : tone + text.Substring(stop, after);
            qualifier = says == "exact" ? qualifier : says!;
        }

        return new Quantity(at - before, stop + after, value, high, name, unit, magnitude, qualifier, tone);
    }

    private static int Before(string text, int start, int at, UnitKind kind, out string? said)
    {
        var length = Lexicon.Before.Ending(text.AsSpan(start, at - start), out said);
        if (length == 0)
        {
            return 0;
        }

        var previous = at - length > start ? text[at - length - 1] : '\0';
        var word = text.AsSpan(at - length, length);
        var isOther = (word is "近" && previous is '最' or '附' or '邻' or '靠' or '临' or '远') || (word is "过" && previous is '通' or '经' or '不' or '透' or '跑' or '走' or '度');
        var compares = kind == UnitKind.Point && word is "高于" or "低于" or "超过" or "超" or "超出" or "多于" or "少于";
        return isOther || compares ? 0 : length;
    }

    private static bool HasTone(string text, int start, int at)
    {
        var before = text.AsSpan(start, at - start);
        return Lexicon.Before.Ending(before, out _) > 0 || before.EndsWith("达") || before.EndsWith("达到") || before.EndsWith("上") && !before.EndsWith("以上");
    }

    private static bool IsBare(string text, int at, int end) =>
        at >= end || !Characters.Han.Is(text[at]) || Lexicon.After.Opening(text.AsSpan(at, end - at), out _) > 0;

    // S43, C919, 5G, 1+1, 2×66, 4.5:29.1:66.4.
    private static bool IsCode(string text, int start, int at, int next, int end)
    {
        var previous = at > start ? text[at - 1] : ' ';
        if (char.IsAsciiLetter(previous) || previous is '+' or '＋' or '×' or '*' or 'Ｇ' or ':' or '∶' or '№')
        {
            return true;
        }

        if (next >= end)
        {
            return false;
        }

        var following = text[next];
        return following is '+' or '＋' or '×' or '*' or '∶' || (following is ':' or '：' && next + 1 < end && Digits.Is(text[next + 1]))
            || (char.IsAsciiLetter(following) && UnitLexer.Read(text.AsSpan(next, end - next)) is null);
    }

    private static int AfterCode(string text, int at, int end)
    {
        while (at < end && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '.' or '+' or '×' or '∶' or '*' || (text[at] is ':' or '-' && at + 1 < end && char.IsAsciiLetterOrDigit(text[at + 1]))))
        {
            at++;
        }

        return at;
    }
}
