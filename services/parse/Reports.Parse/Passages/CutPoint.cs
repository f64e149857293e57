using System.Globalization;
using Reports.Parse.Characters;

namespace Reports.Parse.Passages;

/// <summary>Finds where a paragraph that is too long is cut: after a sentence, else after a pause, else at white space, else anywhere a character ends.</summary>
internal static class CutPoint
{
    private const int Shortest = 200;

    private static readonly string[] Breaks = ["。！？；!?;", "，、,：:", " \t\n\u3000"];

    /// <summary>The offset to cut at.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the passage begins.</param>
    /// <param name="most">The furthest offset it may end at.</param>
    public static int Find(string text, int from, int most)
    {
        var least = Math.Min(from + Shortest, most);
        foreach (var breaks in Breaks)
        {
            var found = text.AsSpan(least, most - least).LastIndexOfAny(breaks);
            while (found >= 0 && IsWithinNumber(text, least + found))
            {
                found = found == 0 ? -1 : text.AsSpan(least, found).LastIndexOfAny(breaks);
            }

            if (found >= 0)
            {
                return ClosingQuote(text, least + found + 1, most);
            }
        }

        return AnyCharacter(text, from, most);
    }

    private static bool IsWithinNumber(string text, int at) =>
        text[at] is ',' or ':' && at > 0 && at + 1 < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static int ClosingQuote(string text, int at, int most) => at < most && text[at] is '”' or '’' or '》' or '」' ? at + 1 : at;

    // Best between a Han and something else, at worst between two characters; never within one.
    private static int AnyCharacter(string text, int from, int most)
    {
        for (var at = most; at > Math.Max(from + Shortest, most - 100); at--)
        {
            if (Han.Is(text[at - 1]) != Han.Is(text[at]) && !IsInsideCharacter(text, at) && !char.IsAsciiLetterOrDigit(text[at]))
            {
                return at;
            }
        }

        var cut = most;
        while (cut > from + 1 && IsInsideCharacter(text, cut))
        {
            cut--;
        }

        return cut;
    }

    private static bool IsInsideCharacter(string text, int at) =>
        char.IsLowSurrogate(text[at]) || char.GetUnicodeCategory(text[at]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
