using Reports.Parse.Characters;
using Reports.Parse.Identity.Genres;
using Reports.Parse.Identity.Places;
using Reports.Text.Places;

namespace Reports.Parse.Identity;

/// <summary>What a file's name says: places, years and genre, such as 2024年呼和浩特市政府工作报告.docx or 14-山西省.docx.</summary>
internal sealed class FileName
{
    private readonly IReadOnlyList<IReadOnlyList<Place>> _places;
    private readonly string _stem;

    private FileName(string stem, IReadOnlyList<IReadOnlyList<Place>> places, IReadOnlyList<int> years, string? genre)
    {
        _stem = stem;
        _places = places;
        YearsNamed = years;
        Genre = genre;
    }

    /// <summary>The years that stand in the name, with or without 年.</summary>
    public IReadOnlyList<int> YearsNamed { get; }

    /// <summary>The genre that the name speaks of, or null.</summary>
    public string? Genre { get; }

    public static FileName Of(string name)
    {
        var stem = Squash.Of(Path.GetFileNameWithoutExtension(name));
        var places = stem.Contains("国务院", StringComparison.Ordinal)
            ? [[Gazetteer.Find("000000")!]]
            : PlaceChain.AllIn(stem).Select(c => c.Places).Where(p => p.All(q => q.Level != "nation") || stem.Contains("全国人民代表大会", StringComparison.Ordinal)).ToList();
        return new FileName(stem, places, [.. Years.AllBare(stem)], GenreNames.In(stem));
    }

    /// <summary>The place that the name speaks of: the one the text is about where the name can mean it, else the name's first.</summary>
    public Place? Place(Place? read, PlaceChoice? choice)
    {
        var named = choice is null ? null : _places.Select(choice.Among).OfType<Place>().FirstOrDefault();
        return read is null ? named : Names(read) ? read : named ?? (_places is [[{ } first, ..], ..] ? first : null);
    }

    /// <summary>Tells whether the name can mean this place, by its name of then or of another time.</summary>
    public bool Names(Place place) => _places.Any(places => places.Any(p => IsSame(p, place)));

    /// <summary>Tells whether these words stand in the name.</summary>
    public bool Says(string words) => _stem.Contains(words, StringComparison.Ordinal);

    private static bool IsSame(Place one, Place other) =>
        one.Code == other.Code
        || (one.Level == other.Level && one.Parent == other.Parent && Short(one) is { } name && name == Short(other));

    private static string? Short(Place place) => Gazetteer.ShortNameOf(place.Name);
}
