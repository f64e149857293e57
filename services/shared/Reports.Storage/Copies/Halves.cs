namespace Reports.Storage.Copies;

/// <summary>
/// Finds the parts of newspaper reports that belong together: one says 下转, the other 上接. A pair is taken only if enough speaks for it
/// and each is the other's best match by a margin.
/// </summary>
internal static class Halves
{
    /// <summary>Least weight of evidence for a pair.</summary>
    public const double Least = 0.5;

    private const double Margin = 0.1;
    private const double SameReport = 0.5;
    private const double SamePlace = 0.25;
    private const double GoesOnCounting = 0.35;
    private const double SameStem = 0.25;
    private const double PageFits = 0.2;
    private const double CameTogether = 0.1;
    private const double MostOverlap = 0.2;
    private static readonly TimeSpan Together = TimeSpan.FromMinutes(10);

    /// <summary>True if the document says that it goes on in, or comes from, another page.</summary>
    public static bool IsPart(Member member) => member.Row.ContinuesOn is not null || member.Row.ContinuedFrom is not null;

    /// <summary>The pairs among these documents, each with its weight of evidence.</summary>
    public static IReadOnlyList<HalvesPair> Pairs(IReadOnlyList<Member> members)
    {
        var originals = WithoutCopies([.. members.Where(IsPart).OrderBy(m => m, Comparer<Member>.Create(Member.ByArrival))]);
        var possible = (
            from first in originals
            from second in originals
            where Weigh(first, second) >= Least
            select new HalvesPair(first, second, Weigh(first, second)!.Value)).ToList();
        return [.. possible.Where(pair => IsBest(pair, possible))];
    }

    /// <summary>How much speaks for the second document going on where the first stops, from 0; null if it cannot be.</summary>
    public static double? Weigh(Member first, Member second)
    {
        if (first.Id == second.Id || first.Row.ContinuesOn is not { } on || second.Row.ContinuedFrom is not { } from
            || from >= on || !IsPossible(first, second) || first.Containment(second) > MostOverlap)
        {
            return null;
        }

        var goesOn = first.OutlineEnds is { } ends && second.OutlineEnds is { } other ? ends.GoesOnIn(other) : null;
        if (goesOn == false || (first.Row.Page is { } page && page != from) || (second.Row.Page is { } next && next != on))
        {
            return null;
        }

        return Identity(first, second)
            + (goesOn == true ? GoesOnCounting : 0)
            + (first.Row.Stem is { } stem && stem == second.Row.Stem ? SameStem : 0)
            + (first.Row.Page is not null || second.Row.Page is not null ? PageFits : 0)
            + ((first.ReceivedAt - second.ReceivedAt).Duration() <= Together ? CameTogether : 0);
    }

    private static bool IsPossible(Member first, Member second) =>
        Agree(first.Row.IdentityKey, second.Row.IdentityKey)
        && Agree(first.Row.Code, second.Row.Code)
        && Agree(first.Row.Plan, second.Row.Plan)
        && (first.Row.Genre == second.Row.Genre || first.Row.Genre == "other" || second.Row.Genre == "other");

    private static bool Agree(string? one, string? other) => one is null || other is null || one == other;

    private static double Identity(Member first, Member second)
    {
        if (first.IsIdentified && second.IsIdentified)
        {
            return SameReport;
        }

        return first.Row.Code is not null && second.Row.Code is not null ? SamePlace : 0;
    }

    private static bool IsBest(HalvesPair pair, List<HalvesPair> all) =>
        !all.Exists(rival => rival != pair && rival.Weight > pair.Weight - Margin && (rival.First == pair.First || rival.Second == pair.Second));

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

/// <summary>Two documents of which the second goes on where the first stops, and how much speaks for it.</summary>
internal sealed record HalvesPair(Member First, Member Second, double Weight);
