namespace Reports.Parse.Quality;

/// <summary>
/// Counts the figures of a text that usually have decimals, percentages and sums in 万 and 亿: all, those with decimals, and those
/// that cannot be (a fall or a rate above 100 %).
/// </summary>
internal readonly record struct FigureCount(int Total, int WithDecimals, int Impossible)
{
    private const int Reach = 8;

    private static readonly string[] Falls = ["下降", "减少", "降低", "回落", "压减"];

    public static FigureCount Of(string text)
    {
        var (total, withDecimals, impossible) = (0, 0, 0);
        for (var at = Next(text, 0); at >= 0; )
        {
            var end = NumberEnd(text, at, out var hasDecimals);
            var unit = end < text.Length && text[end] == ' ' ? end + 1 : end;
            if (unit < text.Length && text[unit] is '%' or '％' or '亿' or '万')
            {
                total++;
                withDecimals += hasDecimals ? 1 : 0;
                impossible += text[unit] is '%' or '％' && !hasDecimals && IsImpossible(text, at, end) ? 1 : 0;
            }

            at = Next(text, end);
        }

        return new FigureCount(total, withDecimals, impossible);
    }

    private static int NumberEnd(string text, int at, out bool hasDecimals)
    {
        hasDecimals = false;
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or '．' or '·' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            hasDecimals |= !char.IsAsciiDigit(text[end]);
            end++;
        }

        return end;
    }

    private static bool IsImpossible(string text, int at, int end)
    {
        if (end - at is < 3 or > 5 || string.CompareOrdinal(text[at..end], "100") == 0)
        {
            return false;
        }

        var before = text[Math.Max(0, at - Reach)..at];
        var rate = before.LastIndexOf('率');
        return Array.Exists(Falls, f => before.Contains(f, StringComparison.Ordinal)) || (rate >= 0 && before[(rate + 1)..] is "" or "达" or "为" or "达到" or "达到了");
    }

    private static int Next(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAnyInRange('0', '9') is >= 0 and var found ? from + found : -1;
}
