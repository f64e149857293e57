using Reports.Parse.Characters;
using Reports.Parse.Structure;

namespace Reports.Parse.Extract.Pages;

/// <summary>Knows a line that opens with the number of an item: 一、 (一) 1. 第一章.</summary>
internal static class ItemMark
{
    private const string Divisions = "章节条编";

    public static bool Opens(string text) => MarkerReader.Read(text, new Line(0, text.Length, text.Length)) is not null || IsArabic(text) || IsDivision(text);

    private static bool IsArabic(string text)
    {
        var start = text[0] is '(' or '（' ? 1 : 0;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        return end - start is 1 or 2 && end < text.Length
            && (start == 1 ? text[end] is ')' or '）' : text[end] is '、' or '．' || (text[end] == '.' && (end + 1 == text.Length || !char.IsAsciiDigit(text[end + 1]))));
    }

    private static bool IsDivision(string text)
    {
        var end = 1;
        while (end < text.Length && ChineseNumber.IsNumeral(text[end]))
        {
            end++;
        }

        return text[0] == '第' && end > 1 && end < text.Length && Divisions.Contains(text[end], StringComparison.Ordinal);
    }
}
