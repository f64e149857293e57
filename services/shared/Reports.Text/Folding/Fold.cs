namespace Reports.Text.Folding;

/// <summary>
/// The one fold of texts and queries: NFKC, Traditional to Simplified, lower case, invisible characters out, white space out
/// beside Han characters. A folded text keeps the way back to the original.
/// </summary>
public static class Fold
{
    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text) => throw new NotSupportedException();

    /// <summary>Folds a text without the way back.</summary>
    public static string ToText(string text) => throw new NotSupportedException();
}

/// <summary>
/// A folded text. <c>Source[i]</c> is the UTF-16 offset in the original of the character that gave folded code unit <c>i</c>;
/// <c>SourceEnd[i]</c> is the offset after it.
/// </summary>
public sealed record FoldedText(string Text, int[] Source, int[] SourceEnd);
