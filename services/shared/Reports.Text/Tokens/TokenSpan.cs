namespace Reports.Text.Tokens;

/// <summary>What a token is made of.</summary>
public enum TokenKind
{
    /// <summary>A word of letters and digits, or a piece of a very long one.</summary>
    Word = 0,

    /// <summary>A word and the Han character directly after it.</summary>
    Joint = 1,

    /// <summary>Two neighbouring Han characters.</summary>
    Bigram = 2,

    /// <summary>The last character of a Han run.</summary>
    Tail = 3,
}

/// <summary>
/// A token as a span of the folded text: <c>[Start, End)</c> in UTF-16 code units. <paramref name="Increment"/> is how far it
/// stands from the token before: 1, or 2 after a gap. With <paramref name="Separated"/> the commas inside are not part of it.
/// </summary>
public readonly record struct TokenSpan(int Start, int End, int Increment, TokenKind Kind, bool Separated)
{
    /// <summary>No token has more UTF-16 code units: a piece of a word and a character after it.</summary>
    public const int LongestLength = Words.MaxLength + 2;

    /// <summary>Writes the token to <paramref name="destination"/>, which holds at least End − Start units; returns its length.</summary>
    public int CopyTo(ReadOnlySpan<char> folded, Span<char> destination)
    {
        var span = folded[Start..End];
        if (!Separated)
        {
            span.CopyTo(destination);
            return span.Length;
        }

        var length = 0;
        foreach (var unit in span)
        {
            if (unit != ',')
            {
                destination[length++] = unit;
            }
        }

        return length;
    }

    /// <summary>The token as text.</summary>
    public string ToText(ReadOnlySpan<char> folded)
    {
        var text = folded[Start..End].ToString();
        return Separated ? text.Replace(",", "", StringComparison.Ordinal) : text;
    }
}
