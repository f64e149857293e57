using Reports.Text.Places;

namespace Reports.Parse.Identity.Places;

/// <summary>How often a text speaks of each name of a place: counted once, when first asked for.</summary>
internal sealed class PlaceCounts(string text)
{
    private const int Reach = 100_000;

    private readonly Lazy<IReadOnlyList<NameCount>> _names = new(() => Count(text.Length > Reach ? text[..Reach] : text));

    /// <summary>The names that are no ordinary words, with the places each may mean.</summary>
    public IReadOnlyList<NameCount> Names => _names.Value;

    private static List<NameCount> Count(string text)
    {
        var counts = new Dictionary<IReadOnlyList<Place>, NameCount>(ReferenceEqualityComparer.Instance);
        foreach (var mention in Gazetteer.FindAll(text))
        {
            if (counts.TryGetValue(mention.Places, out var count))
            {
                count.Times++;
            }
            else
            {
                counts[mention.Places] = new NameCount(mention.Places, Weight(text, mention)) { Times = 1 };
            }
        }

        return [.. counts.Values.Where(c => c.Weight > 0)];
    }

    private static int Weight(string text, PlaceMention mention) =>
        OrdinaryWords.Contain(text.AsSpan(mention.Start, mention.Length)) ? 0 : mention.IsFull && mention.Length > 2 ? 2 : 1;
}

/// <summary>A name's places, the weight of one mention (a full name says more), and how many there are.</summary>
internal sealed record NameCount(IReadOnlyList<Place> Places, int Weight)
{
    public int Times { get; set; }
}
