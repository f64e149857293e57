namespace Reports.Text.Folding;

/// <summary>
/// The one fold of texts and queries, character by character: NFKC, Traditional to Simplified, lower case, accents and
/// invisible characters out, white space out beside Han characters and at the ends, other white space one space, lone
/// surrogates out. Folding a folded text changes nothing. A folded text keeps the way back to the original.
/// </summary>
public static class Fold
{
    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text)
    {
        var buffer = new FoldBuffer(text.Length, mapped: true);
        Into(ref buffer, text);
        return buffer.ToFoldedText();
    }

    /// <summary>Folds a text without the way back.</summary>
    public static string ToText(string text)
    {
        var buffer = new FoldBuffer(text.Length, mapped: false);
        Into(ref buffer, text);
        return buffer.ToText();
    }

    private static void Into(ref FoldBuffer buffer, ReadOnlySpan<char> text)
    {
        var table = FoldTable.All;
        for (var at = 0; at < text.Length; at++)
        {
            var unit = table[text[at]];
            if (!char.IsSurrogate(unit))
            {
                buffer.Put(unit, at, at + 1);
            }
            else if (unit == FoldTable.Surrogate)
            {
                at += PutPair(ref buffer, text, at);
            }
            else
            {
                PutSpecial(ref buffer, unit, text[at], at);
            }
        }
    }

    private static void PutSpecial(ref FoldBuffer buffer, char kind, char original, int at)
    {
        switch (kind)
        {
            case FoldTable.WhiteSpace:
                buffer.WhiteSpace(at, at + 1);
                break;
            case FoldTable.Several:
                buffer.Put(FoldTable.Expansion(original), at, at + 1);
                break;
        }
    }

    /// <summary>Folds the pair at <paramref name="at"/> and returns how many units it has beyond the first; a lone half is dropped.</summary>
    private static int PutPair(ref FoldBuffer buffer, ReadOnlySpan<char> text, int at)
    {
        if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
        {
            return 0;
        }

        var folded = CharacterFold.Of(char.ConvertToUtf32(text[at], text[at + 1]));
        if (folded.Length > 0)
        {
            buffer.Put(folded, at, at + 2);
        }

        return 1;
    }
}
