using System.Collections.Frozen;

namespace Reports.Parse.Indicators.Words;

/// <summary>
/// Words with what they say, read from a data file: a word a line, its cells separated by tabs, comments after #. Found by the longest
/// match at the beginning or at the end of a stretch.
/// </summary>
internal sealed class WordTable<T>
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly FrozenDictionary<char, int> _longestFrom;
    private readonly FrozenDictionary<char, int> _longestTo;

    public WordTable(IEnumerable<KeyValuePair<string, T>> words)
    {
        var table = words.ToFrozenDictionary(StringComparer.Ordinal);
        _words = table.GetAlternateLookup<ReadOnlySpan<char>>();
        _longestFrom = Longest(table.Keys, w => w[0]);
        _longestTo = Longest(table.Keys, w => w[^1]);
    }

    /// <summary>The longest word at the beginning; its length is 0 where there is none.</summary>
    public int Opening(ReadOnlySpan<char> text, out T? said)
    {
        said = default;
        if (text.IsEmpty || !_longestFrom.TryGetValue(text[0], out var longest))
        {
            return 0;
        }

        for (var length = Math.Min(longest, text.Length); length > 0; length--)
        {
            if (_words.TryGetValue(text[..length], out said))
            {
                return length;
            }
        }

        return 0;
    }

    /// <summary>The longest word at the end; its length is 0 where there is none.</summary>
    public int Ending(ReadOnlySpan<char> text, out T? said)
    {
        said = default;
        if (text.IsEmpty || !_longestTo.TryGetValue(text[^1], out var longest))
        {
            return 0;
        }

        for (var length = Math.Min(longest, text.Length); length > 0; length--)
        {
            if (_words.TryGetValue(text[^length..], out said))
            {
                return length;
            }
        }

        return 0;
    }

    private static FrozenDictionary<char, int> Longest(IEnumerable<string> words, Func<string, char> edge) =>
        words.GroupBy(edge).ToFrozenDictionary(g => g.Key, g => g.Max(w => w.Length));
}
