using System.Collections.Frozen;

namespace Reports.Text.Places;

/// <summary>Administrative places of China through time (data file areacodes, CC0).</summary>
public static class Gazetteer
{
    private static readonly List<Place> Places = PlaceTable.Read();

    private static readonly FrozenDictionary<string, Place> LatestByCode = Places.GroupBy(p => p.Code, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Until ?? int.MaxValue).First(), StringComparer.Ordinal);

    private static readonly NameIndex Names = new(Places.SelectMany(p => NamesOf(p).Select(name => (name, p))));

    private static readonly FrozenSet<string> ShortNames = Places.Select(p => ShortName.Of(p.Name)).OfType<string>()
        .Except(Places.Select(p => p.Name), StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortNameSpans = ShortNames.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Every place, once for each stretch of years in which it bore a code and a name; by code.</summary>
    public static IReadOnlyList<Place> All => Places;

    /// <summary>The short label of a code for lists, such as 呼和浩特市; the code itself if it is unknown.</summary>
    public static string Label(string code) => Find(code)?.Name ?? code;

    /// <summary>A place's name without its word of rank (呼和浩特 for 呼和浩特市), or null where too little is left.</summary>
    public static string? ShortNameOf(string name) => ShortName.Of(name);

    /// <summary>The code and the codes above it, outermost first: 150104 gives 150000, 150100, 150104; 000000 gives itself.</summary>
    public static IReadOnlyList<string> Lineage(string code) => PlaceCode.Lineage(code);

    /// <summary>The place that bears this code, or bore it last; null if none ever did.</summary>
    public static Place? Find(string code) => LatestByCode.GetValueOrDefault(code);

    /// <summary>Every place that bears or bore this name, in full (玉泉区) or short (玉泉).</summary>
    public static IReadOnlyList<Place> FindByName(string name) => Names[name];

    /// <summary>The longest place name that begins exactly at an offset, or null.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Offset in UTF-16 code units.</param>
    public static PlaceMention? FindAt(ReadOnlySpan<char> text, int start)
    {
        var (length, places) = Names.At(text[start..]);
        if (length == 0)
        {
            return null;
        }

        return new PlaceMention(start, length, places, !ShortNameSpans.Contains(text.Slice(start, length)));
    }

    /// <summary>All place names of a text from left to right, the longest at each point, without overlaps.</summary>
    public static IEnumerable<PlaceMention> FindAll(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var mention = FindAt(text, at);
            if (mention is not null)
            {
                yield return mention;
            }

            at = mention?.End ?? at + 1;
        }
    }

    /// <summary>The places there were at the end of a year, by code: one for each code. Those of the sample reports are left out.</summary>
    public static IEnumerable<Place> ExistingIn(int year) => Places.Where(p => !PlaceCode.IsInvented(p.Code) && p.Since <= year && (p.Until is null || year < p.Until));

    /// <summary>What a place is called: its name, that without the word of rank, and for an autonomous place that with a plain one (恩施州).</summary>
    public static IEnumerable<string> NamesOf(Place place) => place.Code == PlaceCode.Nation
        ? [place.Name]
        : new[] { place.Name, ShortName.Of(place.Name), ShortName.WithPlainRank(place.Name) }.OfType<string>();
}
