using Reports.Text.Places;

namespace Reports.Parse.Identity;

/// <summary>
/// Counts which place of the report's rank its text speaks of most. A report names its own place again and again; a win by less than
/// twice the next is no win.
/// </summary>
internal static class PlaceVote
{
    private const int FewestMentions = 5;
    private const int Lead = 2;
    private const int FullNameWeight = 2;

    public static Place? Winner(string text, string rank, int? year)
    {
        var counts = Count(text, rank, year);
        var ranked = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key.Code, StringComparer.Ordinal).Take(2).ToList();
        return ranked switch
        {
            [] => null,
            [var only] => only.Value >= FewestMentions ? only.Key : null,
            [var first, var second, ..] => first.Value >= FewestMentions && first.Value >= second.Value * Lead ? first.Key : null,
        };
    }

    /// <summary>How often a text names each place, by code. A name that several places bear counts for all of them.</summary>
    public static Dictionary<string, int> Mentions(string text)
    {
        var mentions = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var code in Gazetteer.FindAll(text).SelectMany(m => m.Places.Select(p => p.Code).Distinct(StringComparer.Ordinal)))
        {
            mentions[code] = mentions.GetValueOrDefault(code) + 1;
        }

        return mentions;
    }

    private static Dictionary<Place, int> Count(string text, string rank, int? year)
    {
        var counts = new Dictionary<Place, int>();
        foreach (var mention in Gazetteer.FindAll(text))
        {
            foreach (var place in mention.Places)
            {
                if (Rank.Fits(place, rank) && (year is { } y ? place.Existed(y) : place.Until is null))
                {
                    counts[place] = counts.GetValueOrDefault(place) + (mention.IsFull ? FullNameWeight : 1);
                }
            }
        }

        return counts;
    }
}
