using System.Text;

namespace Reports.Text.Tokens;

/// <summary>
/// The one tokenizer of both engines, over folded text (<see cref="Folding.Fold"/>).
/// A run of Han characters becomes overlapping bigrams and, last, its final character alone (the tail). A word of Latin
/// letters or digits stays whole; where a Han character follows it directly, a joint token of the word and that character
/// comes after it. Punctuation and symbols leave a gap in the positions. So a literal is in a text exactly if its query
/// tokens stand there one after the other.
/// 增长22万千瓦 → 增长 长 22 22万 万千 千瓦 瓦.
/// </summary>
public static class Tokenizer
{
    /// <summary>Stands for a gap in <see cref="Prepare"/>; a letter that no folded text holds.</summary>
    public const string Gap = "ǁ";

    /// <summary>The tokens of a folded text as they are indexed.</summary>
    public static IReadOnlyList<Token> OfText(string folded)
    {
        var tokens = new List<Token>();
        var cursor = new TokenCursor();
        while (cursor.MoveNext(folded))
        {
            tokens.Add(new Token(cursor.Current.ToText(folded), cursor.Current.Increment));
        }

        return tokens;
    }

    /// <summary>
    /// The tokens of a folded text joined by single spaces, with <see cref="Gap"/> where positions skip one: for an engine whose
    /// analyzer splits at white space and takes the gap token out (leaving its position empty).
    /// </summary>
    public static string Prepare(string folded)
    {
        var prepared = new StringBuilder(folded.Length * 3);
        var cursor = new TokenCursor();
        while (cursor.MoveNext(folded))
        {
            Append(prepared, folded, cursor.Current);
        }

        return prepared.ToString();
    }

    /// <summary>The tokens that a folded literal asks for: as in a text, but without the tail of its last run.</summary>
    public static LiteralTokens OfLiteral(string folded)
    {
        var tokens = new List<Token>();
        var cursor = new TokenCursor();
        while (cursor.MoveNext(folded))
        {
            tokens.Add(new Token(cursor.Current.ToText(folded), cursor.Current.Increment));
        }

        if (tokens.Count > 0 && cursor.Current.Kind == TokenKind.Tail && !cursor.IsLoneCharacter)
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        return new LiteralTokens(tokens, tokens.Count > 0 && cursor.IsLoneCharacter);
    }

    private static void Append(StringBuilder prepared, string folded, TokenSpan token)
    {
        if (prepared.Length > 0)
        {
            prepared.Append(' ');
        }

        if (token.Increment > 1)
        {
            prepared.Append(Gap).Append(' ');
        }

        if (token.Separated)
        {
            prepared.Append(token.ToText(folded));
        }
        else
        {
            prepared.Append(folded, token.Start, token.End - token.Start);
        }
    }
}

/// <summary>A token and how far it stands from the one before: 1, or 2 after a gap.</summary>
public readonly record struct Token(string Text, int Increment);

/// <summary>
/// Tokens of a literal. With <paramref name="LastIsPrefix"/> the last token is a single Han character that stands for every
/// token beginning with it (a query of one character). Empty if the literal holds nothing searchable.
/// </summary>
public sealed record LiteralTokens(IReadOnlyList<Token> Tokens, bool LastIsPrefix);
