namespace Reports.Storage.Copies;

/// <summary>
/// Finds the parts of reports that belong together: pages of a newspaper of which one says 下转 and the other 上接, or texts torn apart
/// of which one goes on where the other stops. A pair is taken only if enough speaks for it and each is the other's best match by a
/// margin.
/// </summary>
internal static class Halves
{
    /// <summary>Least weight of evidence for a pair.</summary>
    public const double Least = 0.5;

    private const double LeastOfLink = 0.4;
    private const double Margin = 0.1;
    private const double MarginInOnePlace = 0.3;
    private const double MostOverlap = 0.2;

    /// <summary>True if the document says, or shows, that it is a part of something.</summary>
    public static bool IsPart(Member member) => member.IsMarked || member.Torn is not null;

    /// <summary>The pairs among these documents, each with its weight of evidence.</summary>
    public static IReadOnlyList<HalvesPair> Pairs(IReadOnlyList<Member> members)
    {
        var originals = WithoutCopies([.. members.Where(IsPart).OrderBy(m => m, Comparer<Member>.Create(Member.ByArrival))]);
        List<HalvesPair> all = [.. from first in originals from second in originals select Compare(first, second) into pair where pair is not null select pair];
        var crowded = CrowdedPlaces(originals);
        return OfReports(Single([.. all.Where(pair => IsGood(pair) && IsSure(pair, crowded) && IsBest(pair, all))]));
    }

    /// <summary>How much speaks for the second document going on where the first stops, from 0; null if it cannot be.</summary>
    public static double? Weigh(Member first, Member second) => Compare(first, second) is { Fit.IsRuledOut: false } pair ? pair.Weight : null;

    /// <summary>True if two documents may be parts of one report, or show that there are more reports of one place.</summary>
    public static bool AreNear(Member one, Member other) => Compare(one, other) is not null || Compare(other, one) is not null;

    // Codes of places of which there are parts of more than one year.
    private static HashSet<string> CrowdedPlaces(List<Member> parts) =>
    [
        .. parts.Where(part => part.Row is { Code: not null, Year: not null })
            .GroupBy(part => part.Row.Code!, StringComparer.Ordinal)
            .Where(place => place.Select(part => part.Row.Year).Distinct().Skip(1).Any())
            .Select(place => place.Key),
    ];

    private static bool IsSure(HalvesPair pair, HashSet<string> crowded) =>
        pair.Fit.NamesYear || pair.HasBothEnds || Companions.AreTied(pair.First, pair.Second) || !(pair.First.Row.Code is { } code && crowded.Contains(code));

    private static HalvesPair? Compare(Member first, Member second)
    {
        if (first.Id == second.Id || !IsPossible(first, second))
        {
            return null;
        }

        var areMarked = first.Row.ContinuesOn is not null && second.Row.ContinuedFrom is not null;
        var fit = areMarked ? MarkedPages.Compare(first, second) : TornTexts.Compare(first, second);
        return fit is null || first.Containment(second) > MostOverlap ? null : new HalvesPair(first, second, fit, areMarked ? Reasons.Continues : Reasons.ContinuesByContent);
    }

    private static bool IsPossible(Member first, Member second) =>
        Agree(first.Row.IdentityKey, second.Row.IdentityKey)
        && Agree(first.Row.Code, second.Row.Code)
        && Agree(first.Row.Plan, second.Row.Plan)
        && (first.Row.Genre == second.Row.Genre || first.Row.Genre == "other" || second.Row.Genre == "other");

    private static bool Agree(string? one, string? other) => one is null || other is null || one == other;

    private static bool IsBest(HalvesPair pair, List<HalvesPair> all) =>
        !all.Exists(rival => rival != pair && IsRival(pair, rival) && (rival.First == pair.First || rival.Second == pair.Second) && !IsFurtherOff(rival, pair, all));

    // Of three parts the first fits the third too: it is no rival where the second goes before it.
    private static bool IsFurtherOff(HalvesPair rival, HalvesPair pair, List<HalvesPair> all) => rival.First == pair.First
        ? all.Exists(link => link.First == pair.Second && link.Second == rival.Second && IsLink(link))
        : all.Exists(link => link.First == rival.First && link.Second == pair.First && IsLink(link));

    private static bool IsLink(HalvesPair pair) => !pair.Fit.IsRuledOut && pair.Weight >= LeastOfLink;

    private static bool IsGood(HalvesPair pair) => !pair.Fit.IsRuledOut && pair.Weight >= Least;

    // Reports of one place are much alike: what tells two of them apart must be clear, whatever else speaks against the other.
    private static bool IsRival(HalvesPair pair, HalvesPair rival) => pair.Fit.IsSamePlace && rival.Fit.IsSamePlace
        ? !(rival.Fit.IsCountedTwice && pair.Fit.IsOfYear) && rival.Weight > pair.Weight - MarginInOnePlace
        : IsGood(rival) && rival.Weight > pair.Weight - Margin;

    // Two that each go before the other leave it open.
    private static List<HalvesPair> Single(List<HalvesPair> pairs) =>
        [.. pairs.Where(pair => !pairs.Exists(other => other != pair && (other.First == pair.First || other.Second == pair.Second)))];

    // Texts that do not show what they are go on only where a report has begun.
    private static List<HalvesPair> OfReports(List<HalvesPair> pairs)
    {
        var begun = pairs.Where(pair => !pair.IsOfUnknownKind).Select(pair => pair.Second).ToHashSet();
        var open = pairs.Where(pair => pair.IsOfUnknownKind).ToList();
        while (open.Find(pair => begun.Contains(pair.First)) is { } next)
        {
            begun.Add(next.Second);
            open.Remove(next);
        }

        return [.. pairs.Except(open)];
    }

    // Two copies of one half do not compete: the earlier stands for both.
    private static List<Member> WithoutCopies(List<Member> parts)
    {
        var originals = new List<Member>();
        foreach (var part in parts)
        {
            if (!originals.Exists(original => NearCopy.Of(original, part) is not null))
            {
                originals.Add(part);
            }
        }

        return originals;
    }
}

/// <summary>Two documents of which the second may go on where the first stops, what speaks for it, and the word of <see cref="Reasons"/> for it.</summary>
internal sealed record HalvesPair(Member First, Member Second, TornFit Fit, string Reason)
{
    public double Weight => Fit.Weight;

    /// <summary>True if the first has its beginning and the second its end.</summary>
    public bool HasBothEnds => First.Torn?.Beginning == TornEdge.Whole && Second.Torn?.End == TornEdge.Whole;

    /// <summary>True if neither shows that it is of a report.</summary>
    public bool IsOfUnknownKind => First.Row.Genre == "other" && Second.Row.Genre == "other";
}
