using Reports.Parse.Characters;

namespace Reports.Parse.Indicators.Lexing;

/// <summary>Reads numbers in Han numerals up to thousands: 十二, 三百五十, 二〇, 两. Magnitudes from 万 on are left to the quantity.</summary>
internal static class HanNumerals
{
    private const int LongestDecimals = 6;

    public static bool Is(char c) => Digit(c) >= 0 || c is '十' or '百' or '千';

    /// <summary>The value at the beginning of a stretch, and its length; a length of 0 where it is none.</summary>
    public static int Read(ReadOnlySpan<char> text, out decimal value)
    {
        var (at, total, pending, last) = (0, 0m, -1, 10_000m);
        var positional = 0;
        for (; at < text.Length; at++)
        {
            if (Digit(text[at]) is >= 0 and var digit)
            {
                if (pending > 0)
                {
                    positional++;
                    pending = (pending * 10) + digit;
                    if (pending > 99_999)
                    {
                        break;
                    }
                }
                else
                {
                    pending = digit;
                }
            }
            else if (Magnitude.Of(text[at]) is > 0 and var magnitude && positional == 0 && magnitude < last)
            {
                total += (pending < 0 ? 1 : pending) * magnitude;
                (pending, last) = (-1, magnitude);
            }
            else
            {
                break;
            }
        }

        value = total + Math.Max(pending, 0);
        return at;
    }

    /// <summary>Adds what follows 点 to a value that is so long (七点二五), and returns how long it is then.</summary>
    public static int Decimals(ReadOnlySpan<char> text, int length, ref decimal value)
    {
        if (length == 0 || length >= text.Length || text[length] != '点')
        {
            return length;
        }

        var (at, place) = (length + 1, 1m);
        var said = value;
        while (at < text.Length && at - length <= LongestDecimals && Digit(text[at]) is >= 0 and var digit)
        {
            place /= 10;
            said += digit * place;
            at++;
        }

        if (at == length + 1)
        {
            return length;
        }

        value = said;
        return at;
    }

    private static int Digit(char c) => Digits.Is(c) ? -1 : ChineseNumber.Digit(c);
}
