using Reports.Parse.Characters;

namespace Reports.Parse.Entities.Words;

/// <summary>Cuts runs of Han into the words that together are the most frequent (least sum of costs).</summary>
internal sealed class Segmenter(WordTrie trie)
{
    private const float UnknownCost = 13f;
    private float[] _costs = [];
    private int[] _lengths = [];
    private Word?[] _words = [];

    /// <summary>Adds the words of <c>text[start, end)</c>.</summary>
    public void Cut(string text, int start, int end, List<Token> tokens)
    {
        var length = end - start;
        if (_costs.Length <= length)
        {
            (_costs, _lengths, _words) = (new float[length * 2], new int[length * 2], new Word?[length * 2]);
        }

        _costs[length] = 0;
        for (var at = length - 1; at >= 0; at--)
        {
            Choose(text, start, at, length);
        }

        for (var at = 0; at < length; at += _lengths[at])
        {
            tokens.Add(new Token(TokenKind.Word, start + at, start + at + _lengths[at], _words[at]));
        }
    }

    private void Choose(string text, int start, int at, int length)
    {
        var (best, bestLength, bestWord) = (UnknownCost + _costs[at + 1], 1, default(Word));
        var node = trie.Start(text[start + at]);
        for (var end = at + 1; node != 0; end++)
        {
            if (trie[node] is { } word && word.Cost + _costs[end] < best)
            {
                (best, bestLength, bestWord) = (word.Cost + _costs[end], end - at, word);
            }

            if (end == length)
            {
                break;
            }

            node = trie.Step(node, text[start + end]);
        }

        (_costs[at], _lengths[at], _words[at]) = (best, bestLength, bestWord);
    }
}
