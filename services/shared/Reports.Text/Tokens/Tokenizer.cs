namespace Reports.Text.Tokens;

/// <summary>
/// The one tokenizer of both engines, over folded text. Placeholder signatures; see the brief.
/// </summary>
public static class Tokenizer
{
    /// <summary>A letter that no text holds: stands where punctuation separates two runs.</summary>
    public const string Break = "ǁ";
}
