using System.Globalization;

namespace Reports.Parse.Extract.Docx;

/// <summary>Numbers as automatic numbering writes them.</summary>
internal static class NumberFormat
{
    private const string Digits = "〇一二三四五六七八九";

    public static string Write(string format, int number) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" => Han(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "upperLetter" when number >= 1 => ((char)('A' + ((number - 1) % 26))).ToString(),
        "lowerLetter" when number >= 1 => ((char)('a' + ((number - 1) % 26))).ToString(),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Han(int number) => number switch
    {
        >= 0 and < 10 => Digits[number].ToString(),
        >= 10 and < 100 => (number < 20 ? string.Empty : Digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? string.Empty : Digits[number % 10].ToString()),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
