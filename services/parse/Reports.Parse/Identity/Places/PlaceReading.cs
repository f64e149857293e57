using Reports.Text.Places;

namespace Reports.Parse.Identity.Places;

/// <summary>Whose report it is: a place of the list, or an area without a code with the city it lies in; and who says so, the deciding witness first.</summary>
internal sealed record PlaceReading(Place? Place, Area? Area, IReadOnlyList<Witness<Place>> Witnesses)
{
    public static readonly PlaceReading Open = new(null, null, []);

    /// <summary>The name for a title.</summary>
    public string? Name => Area?.Name ?? Place?.Name;

    /// <summary>The full name; an area's is that of its city with its own.</summary>
    public string? FullName => Area is null ? Place?.FullName : Place?.FullName + Area.Name;

    /// <summary>The code, which an area has not.</summary>
    public string? Code => Area is null ? Place?.Code : null;

    /// <summary>The level; an area is run like a county.</summary>
    public string? Level => Area is null ? Place?.Level : "county";
}
