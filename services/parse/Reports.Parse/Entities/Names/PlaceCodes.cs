using Reports.Contracts.Documents;
using Reports.Text.Places;

namespace Reports.Parse.Entities.Names;

/// <summary>Chooses the place that a name means in a report: the nearest to the report's own.</summary>
internal static class PlaceCodes
{
    public static string? Of(IReadOnlyList<Place>? places, DocumentMeta meta)
    {
        Place? best = null;
        for (var i = 0; i < places?.Count; i++)
        {
            if (best is null || Compare(places[i], best, meta) > 0)
            {
                best = places[i];
            }
        }

        return best?.Code;
    }

    // Nearer, then in use in the report's year, then higher, then later, then by code.
    private static int Compare(Place a, Place b, DocumentMeta meta)
    {
        var order = Nearness(a, meta.Code).CompareTo(Nearness(b, meta.Code));
        order = order != 0 ? order : InUse(a, meta.Year).CompareTo(InUse(b, meta.Year));
        order = order != 0 ? order : Height(a).CompareTo(Height(b));
        order = order != 0 ? order : a.Since.CompareTo(b.Since);
        return order != 0 ? order : string.CompareOrdinal(b.Code, a.Code);
    }

    private static int Nearness(Place place, string? code) => code is not { Length: 6 } ? 0
        : place.Code == code ? 4
        : place.Parent == code ? 3
        : string.CompareOrdinal(place.Code, 0, code, 0, 4) == 0 ? 2
        : string.CompareOrdinal(place.Code, 0, code, 0, 2) == 0 ? 1 : 0;

    private static bool InUse(Place place, int? year) => year is null || place.Existed(year.Value);

    private static int Height(Place place) => place.Level switch { "province" => 2, "prefecture" => 1, _ => 0 };
}
