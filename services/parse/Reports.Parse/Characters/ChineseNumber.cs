namespace Reports.Parse.Characters;

/// <summary>Reads small numbers in Han numerals (十二, 二〇二四), Arabic or full-width digits.</summary>
internal static class ChineseNumber
{
    private const int Longest = 6;

    public static bool IsNumeral(char c) => Digit(c) >= 0 || c is '十' or '百';

    /// <summary>The value of a whole numeral up to 9999, or null.</summary>
    public static int? Parse(ReadOnlySpan<char> numeral)
    {
        if (numeral.Length is 0 or > Longest)
        {
            return null;
        }

        return numeral.IndexOfAny('十', '百') < 0 ? Positional(numeral) : WithUnits(numeral);
    }

    /// <summary>The value of a digit in any of the three scripts, or -1.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        '〇' or '○' or '零' => 0,
        '两' => 2,
        _ => "一二三四五六七八九".IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? i + 1 : -1,
    };

    private static int? Positional(ReadOnlySpan<char> numeral)
    {
        var value = 0;
        foreach (var c in numeral)
        {
            if (Digit(c) is not (>= 0 and var digit) || value > 999)
            {
                return null;
            }

            value = (value * 10) + digit;
        }

        return value;
    }

    private static int? WithUnits(ReadOnlySpan<char> numeral)
    {
        var (total, pending) = (0, -1);
        foreach (var c in numeral)
        {
            if (c is '十' or '百')
            {
                total += (pending < 0 ? 1 : pending) * (c == '十' ? 10 : 100);
                pending = -1;
            }
            else if (Digit(c) is >= 0 and var digit && (pending <= 0))
            {
                pending = digit;
            }
            else
            {
                return null;
            }
        }

        return total + Math.Max(pending, 0);
    }
}
