using Reports.Text.Places;

namespace Reports.Parse.Identity.Places;

/// <summary>Narrows places that share a name to the one that is meant, or to none.</summary>
internal sealed class PlaceChoice(PlaceCounts counts, string? rank, int? year)
{
    private const int Lead = 2;

    public Place? Among(IReadOnlyList<Place> places)
    {
        var left = Narrow(places, p => year is { } y ? p.Existed(y) : p.Until is null);
        left = rank is null ? left : Narrow(left, p => Rank.Fits(p, rank));
        var codes = left.DistinctBy(p => p.Code, StringComparer.Ordinal).ToList();
        return codes.Count switch
        {
            0 => null,
            1 => Latest(left),
            _ => ByParent(codes),
        };
    }

    private static List<Place> Narrow(IReadOnlyList<Place> places, Func<Place, bool> fits)
    {
        var left = places.Where(fits).ToList();
        return left.Count > 0 ? left : [.. places];
    }

    private Place Latest(List<Place> places) => places.OrderByDescending(p => year is { } y && p.Since <= y ? p.Since : 0).ThenByDescending(p => p.Since).First();

    // Of several 朝阳区 that one is meant whose city or province the text names; it must do so clearly.
    private Place? ByParent(List<Place> places)
    {
        var mentions = PlaceVote.Mentions(counts);
        var ranked = places
            .Select(p => (Place: p, Votes: Parents(p).Sum(mentions.GetValueOrDefault)))
            .OrderByDescending(p => p.Votes)
            .ToList();
        return ranked[0].Votes > 0 && ranked[0].Votes >= Lead * ranked[1].Votes ? ranked[0].Place : null;
    }

    private static IEnumerable<string> Parents(Place place) => Gazetteer.Lineage(place.Code).Where(c => c != place.Code);
}
