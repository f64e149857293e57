using System.Runtime.InteropServices;
using System.Text;

namespace Reports.Search.Lucene.Inverting;

/// <summary>Numbers the terms of a field in the order in which they come.</summary>
internal sealed class TermNumbers
{
    // Bigrams are nearly all there is: up to this many UTF-16 code units fit into a number, with their count above them.
    private const int LongestPacked = 3;

    private readonly Dictionary<ulong, int> _packed = [];
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _wordsBySpan;
    private readonly List<ulong> _keys = [];
    private readonly List<string> _longer = [];

    public TermNumbers() => _wordsBySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _keys.Count;

    public int Of(ReadOnlySpan<char> term) => TryPack(term, out var key) ? OfPacked(key) : OfWord(term);

    /// <summary>The terms in UTF-8 and in the order of their bytes.</summary>
    public SortedTerms Sort()
    {
        var terms = new SortedTerms.Builder(Count);
        Span<char> units = stackalloc char[LongestPacked];
        foreach (var key in _keys)
        {
            terms.Add(key >> 48 is var length and not 0 ? Unpack(key, units[..(int)length]) : _longer[(int)key]);
        }

        return terms.Sort();
    }

    private static bool TryPack(ReadOnlySpan<char> term, out ulong key)
    {
        key = (ulong)term.Length;
        if (term.Length is 0 or > LongestPacked)
        {
            return false;
        }

        var isWhole = true;
        for (var at = 0; at < LongestPacked; at++)
        {
            var unit = at < term.Length ? term[at] : '\0';
            isWhole &= !char.IsSurrogate(unit);
            key = (key << 16) | unit;
        }

        return isWhole;
    }

    private static ReadOnlySpan<char> Unpack(ulong key, Span<char> units)
    {
        for (var at = 0; at < units.Length; at++)
        {
            units[at] = (char)(key >> (16 * (LongestPacked - 1 - at)));
        }

        return units;
    }

    private int OfPacked(ulong key)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_packed, key, out var known);
        if (!known)
        {
            number = _keys.Count;
            _keys.Add(key);
        }

        return number;
    }

    private int OfWord(ReadOnlySpan<char> term)
    {
        if (_wordsBySpan.TryGetValue(term, out var number))
        {
            return number;
        }

        // As it will be read back: two texts that are not well formed may come to the same bytes.
        var word = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(term.ToString()));
        if (!_words.TryGetValue(word, out number))
        {
            number = _keys.Count;
            _keys.Add((ulong)_longer.Count);
            _longer.Add(word);
            _words.Add(word, number);
        }

        return number;
    }
}
