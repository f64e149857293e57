namespace Reports.Parse.Characters;

/// <summary>Finds years written as four digits, Arabic or Han, followed by 年.</summary>
internal static class Years
{
    public const int First = 1949;
    public const int Last = 2099;

    /// <summary>Every run of exactly four digits that can be a year, with or without 年: for names of files.</summary>
    public static IEnumerable<int> AllBare(string name)
    {
        for (var start = 0; start < name.Length;)
        {
            var end = start;
            while (end < name.Length && ChineseNumber.Digit(name[end]) >= 0)
            {
                end++;
            }

            if (end - start == 4 && ChineseNumber.Parse(name.AsSpan(start, 4)) is >= First and <= Last and var year)
            {
                yield return year;
            }

            start = Math.Max(start + 1, end);
        }
    }

    /// <summary>Every year followed by 年, with the offset after 年.</summary>
    public static IEnumerable<(int Year, int End)> In(string text)
    {
        for (var at = text.IndexOf('年', StringComparison.Ordinal); at >= 0; at = at + 1 < text.Length ? text.IndexOf('年', at + 1) : -1)
        {
            var digits = at;
            while (digits > 0 && text[digits - 1] == ' ')
            {
                digits--;
            }

            if (digits >= 4 && ChineseNumber.Parse(text.AsSpan(digits - 4, 4)) is >= First and <= Last and var year && !(digits > 4 && ChineseNumber.Digit(text[digits - 5]) >= 0))
            {
                yield return (year, at + 1);
            }
        }
    }
}
