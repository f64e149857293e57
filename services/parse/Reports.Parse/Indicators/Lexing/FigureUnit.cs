using Reports.Parse.Characters;
using Reports.Parse.Indicators.Words;

namespace Reports.Parse.Indicators.Lexing;

/// <summary>Reads the magnitude and the unit after a number, and makes the figure.</summary>
internal static class FigureUnit
{
    private const int LongestSequence = 8;

    public static Quantity? Read(string text, int start, int at, int next, int end, decimal value, decimal? high, bool isHan)
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
        return name.Length == 0 || IsOrdered(text, start, at - Tones.Before(text, start, at, read.Unit.Kind, out _), read.Unit) ? null : Tones.Apply(text, start, at, stop, end, value, high, name, read.Unit, magnitude, over ? "余" : null);
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

    // 前10位, 每3年, 时速120公里, 连续4次, 连续举办四届 order and do not count.
    private static bool IsOrdered(string text, int start, int at, Unit unit)
    {
        var before = text.AsSpan(start, at - start);
        if (unit.Name == "届" && before[Math.Max(0, before.Length - LongestSequence)..].Contains("连续", StringComparison.Ordinal))
        {
            return true;
        }

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
        return tone > 0 && rest.Length > tone && (Digits.Is(rest[tone]) || Han.Is(rest[tone]))
            && (Lexicon.Stops.Opening(rest[tone..], out _) == 0 || (rest[tone] == '的' && rest.Length > tone + 1 && Digits.Is(rest[tone + 1])));
    }
}
