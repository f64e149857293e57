using Reports.Parse.Characters;

namespace Reports.Parse.Indicators.Lexing;

/// <summary>Reads numbers in Han numerals up to thousands: 十二, 三百五十, 二〇, 两. Magnitudes from 万 on are left to the quantity.</summary>
internal static class HanNumerals
{
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

    private static int Digit(char c) => Digits.Is(c) ? -1 : ChineseNumber.Digit(c);
}
