using System.Buffers;
using Reports.Parse.Characters;

namespace Reports.Parse.Entities.Words;

/// <summary>Cuts a text into tokens, in one pass.</summary>
internal static class Tokenizer
{
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.%％×-－/＋+０１２３４５６７８９");

    public static List<Token> Cut(string text)
    {
        var tokens = new List<Token>(text.Length / 2);
        var segmenter = new Segmenter(WordTable.Trie);
        for (var at = 0; at < text.Length;)
        {
            var end = End(text, at, out var kind);
            if (kind is TokenKind.Word)
            {
                segmenter.Cut(text, at, end, tokens);
            }
            else
            {
                tokens.Add(new Token(kind, at, end) { IsFigure = kind is TokenKind.Latin && IsFigure(text.AsSpan(at, end - at)) });
            }

            at = end;
        }

        return tokens;
    }

    private static int End(string text, int at, out TokenKind kind)
    {
        var first = text[at];
        if (Han.Is(first))
        {
            kind = TokenKind.Word;
            while (at < text.Length && Han.Is(text[at]))
            {
                at++;
            }

            return at;
        }

        if (IsLatin(first))
        {
            kind = TokenKind.Latin;
            while (at < text.Length && IsLatinOrJoin(text[at]))
            {
                at++;
            }

            return at;
        }

        (kind, var end) = Group.At(text, at);
        return end;
    }

    private static bool IsFigure(ReadOnlySpan<char> token) => token.IndexOfAnyExcept(Figures) < 0;

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is >= 'Ⅰ' and <= 'Ⅻ' or >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ';

    private static bool IsLatinOrJoin(char c) => IsLatin(c) || c is '.' or '+' or '×' or '%' or '％' or '-' or '－' or '/' or '&';
}
