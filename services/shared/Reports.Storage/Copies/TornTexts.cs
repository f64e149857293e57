namespace Reports.Storage.Copies;

/// <summary>
/// Weighs whether a text without beginning goes on where a text without end stops, by what both show: the places and years they speak
/// of, the headings that go on counting, how the sentences are cut, and whether together they have both ends.
/// </summary>
internal static class TornTexts
{
    private const string Other = "other";
    private const double GoesOnCounting = 0.35;
    private const double CutSentence = 0.1;
    private const double BothEnds = 0.1;
    private const double LeastLikeness = 0.5;
    private const double LeastLikenessAlone = 0.65;

    /// <summary>How well they fit; null if they are of different places or years, or are not torn at these ends.</summary>
    public static TornFit? Compare(Member first, Member second)
    {
        if (first.Torn is not { } head || second.Torn is not { } tail || head.End == TornEdge.Whole || tail.Beginning == TornEdge.Whole
            || SharedContent.Of(first, second) is not { AreRanksAtOdds: false } content)
        {
            return null;
        }

        var goesOn = first.OutlineEnds is { } ends && second.OutlineEnds is { } other ? ends.MustGoOnIn(other) : null;
        var isSupported = content.IsSamePlace && (goesOn == true || content.Year == true);
        if (content.Year == false || content.Likeness is not { } likeness || likeness < (isSupported ? LeastLikeness : LeastLikenessAlone))
        {
            return null;
        }

        if ((IsOfOtherKind(first) && IsOfOtherKind(second) && !content.IsSamePlace) || content.IsOfOtherPlace(goesOn == true))
        {
            return null;
        }

        var weight = Companions.Weigh(first, second)
            + content.Weight
            + (goesOn == true ? GoesOnCounting : 0)
            + (head.End == TornEdge.WithinSentence ? CutSentence : 0)
            + (head.Beginning == TornEdge.Whole && tail.End == TornEdge.Whole ? BothEnds : 0);
        var isRuledOut = goesOn == false || (goesOn is null && head.Beginning != TornEdge.Whole && !(content.IsSamePlace && likeness >= LeastLikenessAlone)) || !Meet(head.End, tail.Beginning) || (first.Row.Jurisdiction != second.Row.Jurisdiction && (IsOfUnlistedPlace(first) || IsOfUnlistedPlace(second)));
        return new TornFit(weight, content.IsSamePlace, isRuledOut) { IsCountedTwice = goesOn == false, IsOfYear = content.Year == true, NamesYear = content.NamesYear };
    }

    private static bool IsOfOtherKind(Member member) => member.Row.Genre == Other;

    // A place without a code is not among those that texts are compared by.
    private static bool IsOfUnlistedPlace(Member member) => member.Row is { Jurisdiction: not null, Code: null };

    // A sentence cut on one side is cut on the other.
    private static bool Meet(TornEdge end, TornEdge beginning) => (end, beginning) is not
        ((TornEdge.WithinSentence, TornEdge.BetweenSentences) or (TornEdge.BetweenSentences, TornEdge.WithinSentence));
}
