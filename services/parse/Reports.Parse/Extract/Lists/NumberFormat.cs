using System.Globalization;
using System.Text;

namespace Reports.Parse.Extract.Lists;

/// <summary>Numbers as automatic numbering writes them.</summary>
internal static class NumberFormat
{
    private const string Digits = "〇一二三四五六七八九";
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";

    private static readonly (int Value, string Letters)[] Romans =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public static string Write(string format, int number) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" => Han(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "upperLetter" when number >= 1 => ((char)('A' + ((number - 1) % 26))).ToString(),
        "lowerLetter" when number >= 1 => ((char)('a' + ((number - 1) % 26))).ToString(),
        "ideographTraditional" when number is >= 1 and <= 10 => Stems[number - 1].ToString(),
        "upperRoman" when number is >= 1 and < 4_000 => Roman(number),
        "lowerRoman" when number is >= 1 and < 4_000 => Roman(number).ToLowerInvariant(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The name of a format that a binary document gives by its number.</summary>
    public static string Name(byte number) => number switch
    {
        1 => "upperRoman",
        2 => "lowerRoman",
        3 => "upperLetter",
        4 => "lowerLetter",
        11 => "japaneseCounting",
        18 or 28 => "decimalEnclosedCircle",
        23 => "bullet",
        30 => "ideographTraditional",
        33 => "taiwaneseCounting",
        35 => "taiwaneseCountingThousand",
        37 => "chineseCounting",
        39 => "chineseCountingThousand",
        byte.MaxValue => "none",
        _ => "decimal",
    };

    private static string Roman(int number)
    {
        var roman = new StringBuilder();
        foreach (var (value, letters) in Romans)
        {
            for (; number >= value; number -= value)
            {
                roman.Append(letters);
            }
        }

        return roman.ToString();
    }

    private static string Han(int number) => number switch
    {
        >= 0 and < 10 => Digits[number].ToString(),
        >= 10 and < 100 => (number < 20 ? string.Empty : Digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? string.Empty : Digits[number % 10].ToString()),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
