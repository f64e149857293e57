namespace Reports.Text.Tokens;

/// <summary>How far a word of letters and digits reaches: decimals and thousand-separated numbers are one word.</summary>
internal static class Words
{
    /// <summary>Longer words are cut, in texts and in queries alike, into pieces of this many UTF-16 code units.</summary>
    public const int MaxLength = 64;

    /// <summary>The end of the word that starts at an offset, and whether it holds thousand separators.</summary>
    public static int End(ReadOnlySpan<char> text, int start, out bool separated)
    {
        var at = EndOfThousands(text, start);
        separated = at > start;
        while (at < text.Length)
        {
            var width = WidthInWord(text, start, at);
            if (width == 0)
            {
                break;
            }

            at += width;
        }

        return at;
    }

    /// <summary>The end of the piece that starts at an offset; a surrogate pair is not cut.</summary>
    public static int EndOfPiece(ReadOnlySpan<char> text, int start, int wordEnd)
    {
        if (wordEnd - start <= MaxLength)
        {
            return wordEnd;
        }

        var end = start + MaxLength;
        return char.IsLowSurrogate(text[end]) ? end - 1 : end;
    }

    private static int WidthInWord(ReadOnlySpan<char> text, int start, int at)
    {
        if (CharacterClasses.At(text, at, out var width) is CharacterClass.Letter or CharacterClass.Digit)
        {
            return width;
        }

        return text[at] == '.' && at > start && IsDigit(text, at - 1) && IsDigit(text, at + 1) ? 1 : 0;
    }

    /// <summary>The end of one to three digits with groups of exactly three behind commas, or the start if there is no such number.</summary>
    private static int EndOfThousands(ReadOnlySpan<char> text, int start)
    {
        var digits = Digits(text, start);
        if (digits is 0 or > 3)
        {
            return start;
        }

        var end = start + digits;
        while (end < text.Length && text[end] == ',' && Digits(text, end + 1) == 3)
        {
            end += 4;
        }

        return end > start + digits ? end : start;
    }

    private static int Digits(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (IsDigit(text, end))
        {
            end++;
        }

        return end - start;
    }

    private static bool IsDigit(ReadOnlySpan<char> text, int at) =>
        at < text.Length && CharacterClasses.At(text, at, out var width) == CharacterClass.Digit && width == 1;
}
