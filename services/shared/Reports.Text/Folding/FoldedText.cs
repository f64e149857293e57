namespace Reports.Text.Folding;

/// <summary>
/// A folded text. <c>Source[i]</c> is the UTF-16 offset in the original of the character that gave folded code unit <c>i</c>;
/// <c>SourceEnd[i]</c> is the offset after it.
/// </summary>
public sealed record FoldedText(string Text, int[] Source, int[] SourceEnd);
