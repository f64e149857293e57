using System.Buffers;
using Reports.Parse.Characters;

namespace Reports.Parse.Entities.Words;

/// <summary>Cuts a text into tokens, in one pass.</summary>
internal static class Tokenizer
{
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.%％×-－/＋+０１２３４５６７８９");

    /// <summary>The tokens of <c>text[start, end)</c>.</summary>
    public static List<Token> Cut(string text, int start, int end)
    {
        var tokens = new List<Token>((end - start) / 2);
        var segmenter = new Segmenter(WordTable.Trie);
        for (var at = start; at < end;)
        {
            var next = Next(text, at, end, out var kind);
            if (kind is TokenKind.Word)
            {
                segmenter.Cut(text, at, next, tokens);
            }
            else
            {
                tokens.Add(new Token(kind, at, next) { IsFigure = kind is TokenKind.Latin && IsFigure(text.AsSpan(at, next - at)) });
            }

            at = next;
        }

        return tokens;
    }

    private static int Next(string text, int at, int end, out TokenKind kind)
    {
        var first = text[at];
        if (Han.Is(first))
        {
            kind = TokenKind.Word;
            while (at < end && Han.Is(text[at]))
            {
                at++;
            }

            return at;
        }

        if (IsLatin(first))
        {
            kind = TokenKind.Latin;
            while (at < end && IsLatinOrJoin(text[at]))
            {
                at++;
            }

            return at;
        }

        (kind, var close) = Group.At(text, at);
        if (close <= end)
        {
            return close;
        }

        kind = TokenKind.Mark;
        return at + 1;
    }

    private static bool IsFigure(ReadOnlySpan<char> token) => token.IndexOfAnyExcept(Figures) < 0;

    private static bool IsLatin(char c) => char.IsAsciiLetterOrDigit(c) || c is >= 'Ⅰ' and <= 'Ⅻ' or >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ';

    private static bool IsLatinOrJoin(char c) => IsLatin(c) || c is '.' or '+' or '×' or '%' or '％' or '-' or '－' or '/' or '&';
}
