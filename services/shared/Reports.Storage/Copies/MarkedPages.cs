namespace Reports.Storage.Copies;

/// <summary>Weighs whether a page that says 上接 goes on where one that says 下转 stops: by the pages, and by what both speak of.</summary>
internal static class MarkedPages
{
    private const double GoesOnCounting = 0.35;
    private const double PageFits = 0.2;
    private const double LeastLikeness = 0.4;

    /// <summary>How much speaks for it; null if it cannot be.</summary>
    public static TornFit? Compare(Member first, Member second)
    {
        var (on, from) = (first.Row.ContinuesOn, second.Row.ContinuedFrom);
        var goesOn = first.OutlineEnds is { } ends && second.OutlineEnds is { } other ? ends.GoesOnIn(other) : null;
        if (from >= on || goesOn == false || (first.Row.Page is { } page && page != from) || (second.Row.Page is { } next && next != on))
        {
            return null;
        }

        var (content, areTied) = (SharedContent.Of(first, second), Companions.AreTied(first, second));
        if (content is { AreRanksAtOdds: true } or { Year: false } || (!areTied && (content is { Likeness: < LeastLikeness } || content?.IsOfOtherPlace(goesOn == true) == true)))
        {
            return null;
        }

        var weight = Companions.Weigh(first, second)
            + (content?.Weight ?? 0)
            + (goesOn == true ? GoesOnCounting : 0)
            + (first.Row.Page is not null || second.Row.Page is not null ? PageFits : 0);
        // Pages of one number are many: counting on alone does not tell whose.
        var isStray = !areTied && content?.Likeness is null;
        return new TornFit(weight, content?.IsSamePlace == true, IsRuledOut: isStray) { IsOfYear = content?.Year == true, NamesYear = content?.NamesYear == true };
    }
}
