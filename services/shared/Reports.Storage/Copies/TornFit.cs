namespace Reports.Storage.Copies;

/// <summary>
/// How much speaks for two parts being one, from 0; whether they speak for the same place; and whether something rules it out, such
/// as headings that are counted twice. Two that are ruled out still show that there is more than one report of the place.
/// </summary>
internal sealed record TornFit(double Weight, bool IsSamePlace, bool IsRuledOut)
{
    /// <summary>True if headings are counted twice or left out: then it is sure that they are no pair.</summary>
    public bool IsCountedTwice { get; init; }

    /// <summary>True if the second speaks of the year of the first as its own.</summary>
    public bool IsOfYear { get; init; }

    /// <summary>True if the second names the year of the first itself.</summary>
    public bool NamesYear { get; init; }
}
