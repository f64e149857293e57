using Reports.Contracts.Documents;
using Reports.Text.Places;

namespace Reports.Parse.Entities.Names;

/// <summary>Chooses the place that a name means in a report: the nearest to the report's own.</summary>
internal static class PlaceCodes
{
    public static string? Of(IReadOnlyList<Place>? places, DocumentMeta meta) =>
        places is null or [] ? null : places.OrderByDescending(p => Nearness(p, meta.Code)).ThenByDescending(p => meta.Year is not { } year || p.Existed(year))
            .ThenBy(p => p.Level switch { "province" => 0, "prefecture" => 1, _ => 2 }).ThenByDescending(p => p.Since).ThenBy(p => p.Code, StringComparer.Ordinal).First().Code;

    private static int Nearness(Place place, string? code)
    {
        if (code is not { Length: 6 })
        {
            return 0;
        }

        return place.Code == code ? 4 : place.Parent == code ? 3 : place.Code[..4] == code[..4] ? 2 : place.Code[..2] == code[..2] ? 1 : 0;
    }
}
