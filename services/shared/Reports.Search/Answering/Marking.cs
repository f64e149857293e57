using Reports.Text.Folding;
using Reports.Text.Tokens;

namespace Reports.Search.Answering;

/// <summary>
/// Finds what a query's literals hit in a passage, as the engines do: token by token. Engines' own highlighters bridge
/// neighbouring bigram hits; this one does not.
/// </summary>
internal sealed class Marking(IEnumerable<string> literals)
{
    private readonly LiteralTokens[] _literals =
        [.. literals.Distinct(StringComparer.Ordinal).Select(Tokenizer.OfLiteral).Where(literal => literal.Tokens.Count > 0)];

    /// <summary>Ranges of the text, in order; each is one occurrence, or several that overlap.</summary>
    public IReadOnlyList<TextRange> Of(string text)
    {
        if (_literals.Length == 0)
        {
            return [];
        }

        var folded = Fold.Of(text);
        var tokens = Tokens(folded.Text);
        return Merge(_literals
            .SelectMany(literal => Occurrences(literal, folded.Text, tokens))
            .Select(range => new TextRange(folded.Source[range.Start], folded.SourceEnd[range.End - 1])));
    }

    private static List<TokenSpan> Tokens(string folded)
    {
        var tokens = new List<TokenSpan>(folded.Length);
        var cursor = new TokenCursor();
        while (cursor.MoveNext(folded))
        {
            tokens.Add(cursor.Current);
        }

        return tokens;
    }

    /// <summary>Occurrences of one literal, none overlapping the one before.</summary>
    private static IEnumerable<TextRange> Occurrences(LiteralTokens literal, string folded, List<TokenSpan> tokens)
    {
        var from = 0;
        for (var at = 0; at + literal.Tokens.Count <= tokens.Count; at++)
        {
            if (tokens[at].Start >= from && StandsAt(literal, folded, tokens, at))
            {
                var last = tokens[at + literal.Tokens.Count - 1];
                from = literal.LastIsPrefix ? last.Start + literal.Tokens[^1].Text.Length : last.End;
                yield return new TextRange(tokens[at].Start, from);
            }
        }
    }

    private static bool StandsAt(LiteralTokens literal, string folded, List<TokenSpan> tokens, int at)
    {
        for (var i = 0; i < literal.Tokens.Count; i++)
        {
            var wanted = literal.Tokens[i];
            var token = tokens[at + i];
            var prefix = literal.LastIsPrefix && i == literal.Tokens.Count - 1;
            if ((i > 0 && token.Increment != wanted.Increment) || !IsToken(wanted.Text, folded, token, prefix))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsToken(string wanted, string folded, TokenSpan token, bool prefix)
    {
        if (token.Separated)
        {
            return token.ToText(folded) == wanted;
        }

        var span = folded.AsSpan(token.Start, token.End - token.Start);
        return prefix ? span.StartsWith(wanted, StringComparison.Ordinal) : span.SequenceEqual(wanted);
    }

    private static List<TextRange> Merge(IEnumerable<TextRange> ranges)
    {
        var merged = new List<TextRange>();
        foreach (var range in ranges.OrderBy(range => range.Start).ThenBy(range => range.End))
        {
            if (merged.Count > 0 && range.Start < merged[^1].End)
            {
                merged[^1] = merged[^1] with { End = Math.Max(merged[^1].End, range.End) };
            }
            else
            {
                merged.Add(range);
            }
        }

        return merged;
    }
}
