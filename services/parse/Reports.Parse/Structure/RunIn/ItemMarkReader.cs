using Reports.Parse.Characters;

namespace Reports.Parse.Structure.RunIn;

/// <summary>Reads the number of an item at the beginning of a paragraph or of a clause.</summary>
internal static class ItemMarkReader
{
    private const int LongestNumeral = 3;
    private const string Pauses = "，,、是要：";

    private static readonly (string Word, int Number)[] Words = [("首先", 1), ("其次", 2), ("再次", 3)];

    /// <summary>The mark at an offset, or null.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="at">Where the words begin.</param>
    /// <param name="end">Where they end.</param>
    /// <param name="opensParagraph">Whether a paragraph begins here; 1. and (1) are read nowhere else.</param>
    public static ItemMark? Read(string text, int at, int end, bool opensParagraph)
    {
        if (opensParagraph)
        {
            at += text.AsSpan(at, end - at).IndexOfAnyExcept("*# \u3000") is > 0 and var skipped ? skipped : 0;
        }

        return text[at] switch
        {
            >= '0' and <= '9' or >= '０' and <= '９' when opensParagraph => Digit(text, at, end),
            '（' or '(' when opensParagraph => Bracket(text, at, end),
            '第' => Ordinal(text, at, end),
            '首' or '其' or '再' => Word(text, at, end),
            _ => Verb(text, at, end),
        };
    }

    private static ItemMark? Digit(string text, int at, int end)
    {
        var after = NumeralEnd(text, at, end, digits: true);
        return after + 1 < end && text[after] is '.' or '．' or '、' && ChineseNumber.Digit(text[after + 1]) < 0 && Number(text, at, after) is { } number
            ? new ItemMark(ItemForm.Digit, number, at, after + 1)
            : null;
    }

    private static ItemMark? Bracket(string text, int at, int end)
    {
        var after = NumeralEnd(text, at + 1, end, digits: true);
        return after + 1 < end && text[after] is ')' or '）' && Number(text, at + 1, after) is { } number
            ? new ItemMark(ItemForm.Bracket, number, at, after + 1)
            : null;
    }

    private static ItemMark? Ordinal(string text, int at, int end)
    {
        var after = NumeralEnd(text, at + 1, end, digits: false);
        return after + 1 < end && Pauses.Contains(text[after], StringComparison.Ordinal) && Number(text, at + 1, after) is { } number
            ? new ItemMark(ItemForm.Ordinal, number, at, after + 1)
            : null;
    }

    private static ItemMark? Word(string text, int at, int end)
    {
        var (word, number) = Array.Find(Words, w => text.AsSpan(at, end - at).StartsWith(w.Word));
        return word is null ? null : new ItemMark(ItemForm.First, number, at, at + word.Length);
    }

    private static ItemMark? Verb(string text, int at, int end)
    {
        var after = NumeralEnd(text, at, end, digits: false);
        return after + 1 < end && text[after] is '是' or '要' && Number(text, at, after) is { } number
            ? new ItemMark(text[after] == '是' ? ItemForm.Is : ItemForm.Must, number, at, after + 1)
            : null;
    }

    private static int NumeralEnd(string text, int start, int end, bool digits)
    {
        var at = start;
        while (at < end && at - start < LongestNumeral && ChineseNumber.IsNumeral(text[at]) && (text[at] is >= '0' and <= '9' or >= '０' and <= '９') == digits)
        {
            at++;
        }

        return at;
    }

    private static int? Number(string text, int start, int end) => ChineseNumber.Parse(text.AsSpan(start, end - start)) is > 0 and var n ? n : null;
}
