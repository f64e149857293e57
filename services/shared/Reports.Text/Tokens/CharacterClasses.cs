using System.Globalization;
using System.Text;
using Reports.Text.Folding;

namespace Reports.Text.Tokens;

/// <summary>What a character is to the tokenizer.</summary>
internal enum CharacterClass : byte
{
    Separator = 0,
    WhiteSpace = 1,
    Han = 2,
    Letter = 3,
    Digit = 4,
    Surrogate = 5,
}

/// <summary>Classes of folded characters; a table for the basic plane.</summary>
internal static class CharacterClasses
{
    private static readonly CharacterClass[] Table = [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => OfUnit((char)code))];

    /// <summary>The class of the character at an offset and its width in UTF-16 code units.</summary>
    public static CharacterClass At(ReadOnlySpan<char> text, int at, out int width)
    {
        var known = Table[text[at]];
        width = 1;
        return known == CharacterClass.Surrogate ? OfPair(text, at, ref width) : known;
    }

    private static CharacterClass OfPair(ReadOnlySpan<char> text, int at, ref int width)
    {
        if (Rune.DecodeFromUtf16(text[at..], out var rune, out _) != System.Buffers.OperationStatus.Done)
        {
            return CharacterClass.Separator;
        }

        width = 2;
        return Han.Is(rune.Value) ? CharacterClass.Han : OfCategory(Rune.GetUnicodeCategory(rune));
    }

    private static CharacterClass OfUnit(char unit)
    {
        if (char.IsSurrogate(unit))
        {
            return CharacterClass.Surrogate;
        }

        if (Han.Is(unit))
        {
            return CharacterClass.Han;
        }

        return char.IsWhiteSpace(unit) ? CharacterClass.WhiteSpace : OfCategory(char.GetUnicodeCategory(unit));
    }

    private static CharacterClass OfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.DecimalDigitNumber => CharacterClass.Digit,
        UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
            or UnicodeCategory.SpacingCombiningMark => CharacterClass.Letter,
        _ => CharacterClass.Separator,
    };
}
