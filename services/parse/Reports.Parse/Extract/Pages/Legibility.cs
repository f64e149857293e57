using Reports.Parse.Characters;
using Reports.Parse.Decode;

namespace Reports.Parse.Extract.Pages;

/// <summary>
/// Tells text from what a font without a table of characters leaves: such text is full of rare Han or of marks, and nothing in it
/// says so but its own look.
/// </summary>
internal static class Legibility
{
    private const int FewestCharacters = 20;
    private const double KnownShare = 0.5;
    private const double LatinShare = 0.7;
    private const double FewestVowels = 0.2;
    private const string Marks = "，。、；：！？（）《》“”‘’【】〔〕—…·％　";

    public static bool IsGarbled(string text)
    {
        var (all, known, letters, vowels) = (0, 0, 0, 0);
        foreach (var c in text.Where(c => !char.IsWhiteSpace(c)))
        {
            all++;
            known += IsKnown(c) ? 1 : 0;
            letters += char.IsAsciiLetter(c) ? 1 : 0;
            vowels += "aeiouAEIOU".Contains(c, StringComparison.Ordinal) ? 1 : 0;
        }

        var isLatin = letters > LatinShare * all && vowels > FewestVowels * letters;
        return all >= FewestCharacters && known < KnownShare * all && !isLatin;
    }

    private static bool IsKnown(char c) =>
        Han.Is(c) ? CommonHan.Simplified.Contains(c) || CommonHan.Traditional.Contains(c) : char.IsAsciiDigit(c) || Marks.Contains(c, StringComparison.Ordinal);
}
