using Reports.Text.Places;

namespace Reports.Storage.Copies;

/// <summary>What two parts have in common by what they speak of.</summary>
/// <param name="Likeness">How alike they are in the places they speak of; null where one names too few.</param>
/// <param name="IsSamePlace">True if both speak for the same place.</param>
/// <param name="KnowEachOther">True if each speaks of the other's place a good deal, as a province does of its capital.</param>
/// <param name="Year">Whether the second can be of the year of the first; null if it does not tell.</param>
/// <param name="NamesYear">True if the second names the year of the first itself.</param>
/// <param name="AreRanksAtOdds">True if they speak for places of different ranks.</param>
internal sealed record SharedContent(double? Likeness, bool IsSamePlace, bool KnowEachOther, bool? Year, bool NamesYear, bool AreRanksAtOdds)
{
    private const double Places = 0.4;
    private const double SameMainPlace = 0.1;
    private const double SameYear = 0.2;
    private const double LeastLikenessOfOthers = 0.75;
    private const int FewestMentions = 3;
    private const int Quarter = 4;

    /// <summary>How much of it speaks for one report, from 0.</summary>
    public double Weight => (Places * (Likeness ?? 0)) + (IsSamePlace ? SameMainPlace : 0) + (Year == true ? SameYear : 0);

    /// <summary>True if they speak most of different places, such as a city and its province, and too little else says that they are one.</summary>
    public bool IsOfOtherPlace(bool goesOnCounting) => Likeness is not null && !IsSamePlace && !KnowEachOther && !(goesOnCounting && Year == true && Likeness >= LeastLikenessOfOthers);

    /// <summary>Compares two parts; null if it was not kept what one of them speaks of.</summary>
    public static SharedContent? Of(Member first, Member second)
    {
        if (first.Torn is not { } head || second.Torn is not { } tail)
        {
            return null;
        }

        var (year, placeOfHead, placeOfTail) = (YearOf(first), MainPlace(first), MainPlace(second));
        var isEnough = head.Places.Mentions >= FewestMentions && tail.Places.Mentions >= FewestMentions;
        return new SharedContent(
            isEnough ? head.Places.Likeness(tail.Places) : null,
            AreOne(placeOfHead, placeOfTail),
            Knows(head, placeOfTail) && Knows(tail, placeOfHead),
            year is { } written ? tail.Years.Fits(written) : null,
            year is { } own && tail.Years.Times.ContainsKey(own),
            !OwnRanks.Agree(head.Rank, tail.Rank));
    }

    // The place that a part names as its own, else the one it speaks of most.
    private static string? MainPlace(Member member) =>
        member.Row.Code is { } code && Gazetteer.Find(code) is { } place ? Gazetteer.ShortNameOf(place.Name) ?? place.Name : member.Torn?.Places.Main;

    private static bool Knows(TornPart part, string? place) =>
        place is not null && part.Places.Times.TryGetValue(place, out var times) && times * Quarter >= part.Places.Times.Values.Max();

    // People shorten some names further (龙江).
    private static bool AreOne(string? one, string? other) =>
        one is not null && other is not null && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal));

    // The year that a part is of as far as it tells.
    private static int? YearOf(Member part) => part.Row.Year ?? part.Torn?.Years.Last ?? part.Torn?.Years.Latest;
}
