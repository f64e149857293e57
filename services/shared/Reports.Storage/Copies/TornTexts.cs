using Reports.Text.Places;

namespace Reports.Storage.Copies;

/// <summary>
/// Weighs whether a text without beginning goes on where a text without end stops, by what both show: the places and years they speak
/// of, the headings that go on counting, how the sentences are cut, and whether together they have both ends.
/// </summary>
internal static class TornTexts
{
    private const string Other = "other";
    private const double Places = 0.4;
    private const double SameMainPlace = 0.1;
    private const double GoesOnCounting = 0.35;
    private const double SameYear = 0.2;
    private const double CutSentence = 0.1;
    private const double BothEnds = 0.1;
    private const double LeastLikeness = 0.5;
    private const double LeastLikenessAlone = 0.65;
    private const int FewestMentions = 3;

    /// <summary>How well they fit; null if they are of different places or years, or are not torn at these ends.</summary>
    public static TornFit? Compare(Member first, Member second)
    {
        if (first.Torn is not { } head || second.Torn is not { } tail || head.End == TornEdge.Whole || tail.Beginning == TornEdge.Whole
            || !OwnRanks.Agree(head.Rank, tail.Rank) || (first.Row.Genre == Other && second.Row.Genre == Other))
        {
            return null;
        }

        var year = YearOf(first) is { } written ? tail.Years.Fits(written) : null;
        var isSamePlace = AreOne(MainPlace(first), MainPlace(second));
        var likeness = head.Places.Mentions >= FewestMentions && tail.Places.Mentions >= FewestMentions ? head.Places.Likeness(tail.Places) : 0;
        var goesOn = first.OutlineEnds is { } ends && second.OutlineEnds is { } other ? ends.MustGoOnIn(other) : null;
        var isSupported = isSamePlace && (goesOn == true || year == true);
        if (year == false || likeness < (isSupported ? LeastLikeness : LeastLikenessAlone))
        {
            return null;
        }

        var weight = Companions.Weigh(first, second)
            + (Places * likeness)
            + (isSamePlace ? SameMainPlace : 0)
            + (goesOn == true ? GoesOnCounting : 0)
            + (year == true ? SameYear : 0)
            + (head.End == TornEdge.WithinSentence ? CutSentence : 0)
            + (head.Beginning == TornEdge.Whole && tail.End == TornEdge.Whole ? BothEnds : 0);
        var isRuledOut = goesOn == false || (goesOn is null && head.Beginning != TornEdge.Whole) || !Meet(head.End, tail.Beginning) || IsOfUnlistedPlace(first) || IsOfUnlistedPlace(second);
        return new TornFit(weight, isSamePlace, isRuledOut);
    }

    // The place it names as its own, else the one it speaks of most.
    private static string? MainPlace(Member member) =>
        member.Row.Code is { } code && Gazetteer.Find(code) is { } place ? Gazetteer.ShortNameOf(place.Name) ?? place.Name : member.Torn?.Places.Main;

    // People shorten some names further (龙江).
    private static bool AreOne(string? one, string? other) =>
        one is not null && other is not null && (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal));

    private static int? YearOf(Member first) => first.Row.Year ?? first.Torn?.Years.Last;

    // A place without a code is not among those that texts are compared by.
    private static bool IsOfUnlistedPlace(Member member) => member.Row is { Jurisdiction: not null, Code: null };

    // A sentence cut on one side is cut on the other.
    private static bool Meet(TornEdge end, TornEdge beginning) => (end, beginning) is not
        ((TornEdge.WithinSentence, TornEdge.BetweenSentences) or (TornEdge.BetweenSentences, TornEdge.WithinSentence));
}

/// <summary>
/// How much speaks for two torn texts being one, from 0; whether they speak for the same place; and whether something rules it out, such
/// as headings that are counted twice. Two that are ruled out still show that there is more than one report of the place.
/// </summary>
internal sealed record TornFit(double Weight, bool IsSamePlace, bool IsRuledOut);
