using System.Globalization;

namespace Reports.Parse.Indicators.Lexing;

/// <summary>Reads numbers in Arabic digits, half or full width, with a decimal point and thousands separators.</summary>
internal static class Digits
{
    private const int Longest = 18;

    public static bool Is(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>The value at the beginning of a stretch, and its length; a length of 0 where it is none.</summary>
    public static int Read(ReadOnlySpan<char> text, out decimal value)
    {
        Span<char> digits = stackalloc char[Longest + 2];
        var (at, count, hasPoint) = (0, 0, false);
        value = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (Is(c))
            {
                if (count >= Longest)
                {
                    return 0;
                }

                digits[count++] = c >= '０' ? (char)(c - '０' + '0') : c;
                at++;
            }
            else if (c is '.' or '．' && !hasPoint && at + 1 < text.Length && Is(text[at + 1]))
            {
                hasPoint = true;
                digits[count++] = '.';
                at++;
            }
            else if (c is ',' or '，' && !hasPoint && IsThousands(text, at))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return decimal.TryParse(digits[..count], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) ? at : 0;
    }

    // 12,345 is one number; 3,450个 too, but only in half width and where the groups are of three digits.
    private static bool IsThousands(ReadOnlySpan<char> text, int comma)
    {
        if (text[comma] != ',' || comma is 0 or > 3 && text[comma - 4] != ',')
        {
            return false;
        }

        var end = comma + 1;
        while (end < text.Length && Is(text[end]))
        {
            end++;
        }

        return end - comma - 1 == 3;
    }
}
