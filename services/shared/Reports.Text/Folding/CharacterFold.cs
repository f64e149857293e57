using System.Globalization;
using System.Text;

namespace Reports.Text.Folding;

/// <summary>The fold of one character by the rules; <see cref="FoldTable"/> keeps the answers for the basic plane.</summary>
internal static class CharacterFold
{
    private const int TokenGap = 0x01C1;
    private const int DoubleLine = 0x2016;

    /// <summary>
    /// What stands for the character: units, or nothing if it is invisible, or a single space if it is white space.
    /// </summary>
    public static string Of(int codePoint)
    {
        var folded = new StringBuilder();
        foreach (var rune in char.ConvertFromUtf32(codePoint).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            Append(folded, rune);
        }

        var text = folded.ToString();
        return text.Length > 1 ? text.Trim(' ') : text;
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (IsWhiteSpace(rune.Value))
        {
            folded.Append(' ');
        }
        else if (!IsInvisible(rune))
        {
            folded.Append(new Rune(Simplified.Of(Plain(Rune.ToLowerInvariant(rune).Value))).ToString());
        }
    }

    /// <summary>The tokenizer's gap sign gives way to another, so that no folded text holds it; accents fall off letters.</summary>
    private static int Plain(int codePoint) => codePoint switch
    {
        TokenGap => DoubleLine,
        >= 0xC0 and < 0x2000 => WithoutAccents(codePoint),
        _ => codePoint,
    };

    /// <summary>A precomposed letter and the same letter with a combining mark, which is dropped, must be one.</summary>
    private static int WithoutAccents(int codePoint)
    {
        var parts = char.ConvertFromUtf32(codePoint).Normalize(NormalizationForm.FormD);
        var letter = parts[0];
        var accented = parts.Length > 1 && parts.AsSpan(1).IndexOfAnyExceptInRange('\u0300', '\u036F') < 0;
        return accented ? char.ToLowerInvariant(letter) : codePoint;
    }

    private static bool IsWhiteSpace(int codePoint) =>
        codePoint is >= 0x1C and <= 0x1F || (codePoint <= char.MaxValue && char.IsWhiteSpace((char)codePoint));

    /// <summary>Format characters, combining marks and Hangul fillers.</summary>
    private static bool IsInvisible(Rune rune) =>
        rune.Value is 0x115F or 0x1160 or 0x3164
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
