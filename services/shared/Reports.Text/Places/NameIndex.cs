using System.Collections.Frozen;

namespace Reports.Text.Places;

/// <summary>Places by every name they are called; finds the longest name that begins at an offset.</summary>
internal sealed class NameIndex
{
    private readonly FrozenDictionary<string, Place[]> _byName;
    private readonly FrozenDictionary<string, Place[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly FrozenDictionary<int, int[]> _lengthsByStart;

    public NameIndex(IEnumerable<(string Name, Place Place)> names)
    {
        _byName = names.GroupBy(n => n.Name, n => n.Place, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal);
        _lookup = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        _lengthsByStart = _byName.Keys.GroupBy(StartKey)
            .ToFrozenDictionary(g => g.Key, g => g.Select(n => n.Length).Distinct().OrderDescending().ToArray());
    }

    public IReadOnlyList<Place> this[string name] => _byName.GetValueOrDefault(name, []);

    /// <summary>The longest name at the start of the text with its places; an empty list if there is none.</summary>
    public (int Length, IReadOnlyList<Place> Places) At(ReadOnlySpan<char> text)
    {
        if (text.Length >= 2 && _lengthsByStart.TryGetValue(StartKey(text[0], text[1]), out var lengths))
        {
            foreach (var length in lengths)
            {
                if (length <= text.Length && _lookup.TryGetValue(text[..length], out var places))
                {
                    return (length, places);
                }
            }
        }

        return (0, []);
    }

    private static int StartKey(string name) => StartKey(name[0], name.Length > 1 ? name[1] : '\0');

    private static int StartKey(char first, char second) => (first << 16) | second;
}
