using Reports.Text.Places;

namespace Reports.Parse.Identity.Places;

/// <summary>
/// Counts which place of the report's rank its text speaks of most. A report names its own place again and again, and the places
/// within it; a win by less than twice the next is no win.
/// </summary>
internal static class PlaceVote
{
    private const int FewestMentions = 5;
    private const int Lead = 2;

    public static Place? Winner(PlaceCounts counts, string rank, int? year)
    {
        var votes = OfRank(counts, rank, year);
        foreach (var (parent, times) in Within(counts, year))
        {
            foreach (var place in votes.Keys.Where(p => p.Code == parent).ToList())
            {
                votes[place] += Math.Min(times, votes[place]);
            }
        }

        var ranked = votes.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Code, StringComparer.Ordinal).Take(2).ToList();
        return ranked switch
        {
            [] => null,
            [var only] => only.Value >= FewestMentions ? only.Key : null,
            [var first, var second, ..] => first.Value >= FewestMentions && first.Value >= second.Value * Lead ? first.Key : null,
        };
    }

    /// <summary>How often a text names each place, by code. A name that several places bear counts for all of them.</summary>
    public static Dictionary<string, int> Mentions(PlaceCounts counts)
    {
        var mentions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in counts.Names)
        {
            foreach (var code in name.Places.Select(p => p.Code).Distinct(StringComparer.Ordinal))
            {
                mentions[code] = mentions.GetValueOrDefault(code) + name.Times;
            }
        }

        return mentions;
    }

    private static Dictionary<Place, int> OfRank(PlaceCounts counts, string rank, int? year)
    {
        var votes = new Dictionary<Place, int>();
        foreach (var name in counts.Names)
        {
            foreach (var place in name.Places.Where(p => Rank.Fits(p, rank) && IsOf(p, year)))
            {
                votes[place] = votes.GetValueOrDefault(place) + (name.Times * name.Weight);
            }
        }

        return votes;
    }

    // Names that only one place bears speak for the place above it.
    private static Dictionary<string, int> Within(PlaceCounts counts, int? year)
    {
        var within = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in counts.Names)
        {
            var parents = name.Places.Where(p => IsOf(p, year)).Select(p => p.Parent).Distinct(StringComparer.Ordinal).ToList();
            if (parents is [{ } parent])
            {
                within[parent] = within.GetValueOrDefault(parent) + name.Times;
            }
        }

        return within;
    }

    private static bool IsOf(Place place, int? year) => year is { } y ? place.Existed(y) : place.Until is null;
}
