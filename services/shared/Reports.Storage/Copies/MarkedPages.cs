namespace Reports.Storage.Copies;

/// <summary>Weighs whether a page that says 上接 goes on where one that says 下转 stops.</summary>
internal static class MarkedPages
{
    private const double GoesOnCounting = 0.35;
    private const double PageFits = 0.2;

    /// <summary>How much speaks for it, from 0; null if it cannot be.</summary>
    public static double? Weigh(Member first, Member second)
    {
        var (on, from) = (first.Row.ContinuesOn, second.Row.ContinuedFrom);
        var goesOn = first.OutlineEnds is { } ends && second.OutlineEnds is { } other ? ends.GoesOnIn(other) : null;
        if (from >= on || goesOn == false || (first.Row.Page is { } page && page != from) || (second.Row.Page is { } next && next != on))
        {
            return null;
        }

        return Companions.Weigh(first, second)
            + (goesOn == true ? GoesOnCounting : 0)
            + (first.Row.Page is not null || second.Row.Page is not null ? PageFits : 0);
    }
}
