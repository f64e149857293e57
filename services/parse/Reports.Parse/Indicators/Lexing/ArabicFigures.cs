using Reports.Parse.Characters;

namespace Reports.Parse.Indicators.Lexing;

/// <summary>Reads figures in Arabic digits: values, ranges, fractions, rows that share a unit.</summary>
internal static class ArabicFigures
{
    private const int LongestRow = 6;
    private const string Connectors = "—－–-~～至到";

    public static Quantity? Read(string text, int start, int at, int end, out int next)
    {
        var length = Digits.Read(text.AsSpan(at, end - at), out var value);
        next = at + Math.Max(length, 1);
        if (length == 0 || Codes.Is(text, start, at, next, end))
        {
            next = Codes.End(text, next, end);
            return null;
        }

        if (next < end && text[next] is '/' or '／' && Digits.Read(text.AsSpan(next + 1, end - next - 1), out var below) is > 0 and var digits && below > value)
        {
            next += digits + 1;
            return Fractions.Of(text, start, at, next, end, value / below);
        }

        return Finish(text, start, at, next, end, value) is { } found ? IsNegative(text, start, at) ? found with { Value = -value, Start = at - 1 } : found : null;
    }

    // 增长-3.8%: a sign, where no number stands before it.
    private static bool IsNegative(string text, int start, int at) =>
        at - 1 > start && text[at - 1] is '-' or '－' or '−' && at - 2 >= start && Han.Is(text[at - 2]);

    private static Quantity? Finish(string text, int start, int at, int next, int end, decimal value)
    {
        decimal? high = null;
        if (next < end && UpperEnd(text, start, at, next, end) is { } upper)
        {
            (high, next) = upper;
        }

        return FigureUnit.Read(text, start, at, next, end, value, high, isHan: false) ?? WithUnitOfNext(text, start, at, next, end, value);
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

        return members > 0 && FigureUnit.Read(text, start, from, from, end, value, null, isHan: false) is { } shared
            ? Tones.Apply(text, start, at, next, end, value, null, shared.Unit, shared.Of, shared.Magnitude, null)
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
}
