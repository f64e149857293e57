namespace Reports.Storage.Copies;

/// <summary>
/// Decides about the documents of one report: which is preferred, or which are its parts, and what each of the others is to it. A pure
/// function of the documents.
/// </summary>
internal static class ReportDecision
{
    /// <summary>Below this neither similarity nor containment lets two texts pass for one report.</summary>
    private const double LeastOfOneReport = 0.3;

    /// <summary>How much of each part a text must have to be the whole of them.</summary>
    private const double LeastOfWhole = 0.6;

    public static IReadOnlyList<Verdict> Of(IReadOnlyCollection<Member> members)
    {
        var preference = new Preference(members);
        List<Member> ordered = [.. members.OrderBy(m => m, preference)];
        return PartChain.Longest(ordered) is { } chain && !ordered.Exists(m => IsWhole(m, chain)) ? Stitched(ordered, chain) : Preferring(ordered, preference);
    }

    // What is no part, or has the parts in it.
    private static bool IsWhole(Member member, PartChain chain) =>
        (!member.IsFragment && !Halves.IsPart(member)) || chain.Parts.All(part => part != member && part.Row.Characters < member.Row.Characters && part.Containment(member) >= LeastOfWhole);

    private static List<Verdict> Preferring(List<Member> ordered, Preference preference)
    {
        var (best, others) = (ordered[0], ordered.Skip(1));
        var reason = ordered.Count == 1 ? Reasons.Only : preference.ReasonFor(best, ordered[1]);
        return [new Verdict(best, Roles.Preferred, IsHead: true, reason), .. others.Select(other => Copy(other, best))];
    }

    private static List<Verdict> Stitched(List<Member> ordered, PartChain chain)
    {
        var head = chain.Parts.FirstOrDefault(part => part.IsIdentified) ?? chain.Parts[0];
        List<Verdict> verdicts = [];
        foreach (var part in chain.Parts)
        {
            var number = verdicts.Count + 1;
            var join = chain.Joins[chain.Parts[Math.Max(1, number - 1)].Id];
            verdicts.Add(new Verdict(part, Roles.Part, part == head, join.Reason)
            {
                Part = number,
                LinkedTo = chain.Parts[number == 1 ? 1 : number - 2].Id,
                Score = Math.Round(Math.Min(1, join.Weight), 3),
            });
        }

        var parts = chain.Parts.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return [.. verdicts, .. ordered.Where(m => !parts.Contains(m.Id)).Select(m => Copy(m, chain.Parts.MaxBy(part => m.Similarity(part) ?? 0)!))];
    }

    private static Verdict Copy(Member copy, Member of)
    {
        var (similarity, containment) = (copy.Similarity(of), copy.Containment(of));
        var reason = similarity switch
        {
            >= NearCopy.Least => Reasons.NearCopy,
            < LeastOfOneReport when containment < LeastOfOneReport && !copy.IsFragment && !of.IsFragment => Reasons.Conflict,
            not null when IsPartOf(copy, of) && containment >= LeastOfOneReport => Reasons.PartOfWhole,
            _ => Reasons.SameIdentity,
        };
        var score = reason == Reasons.PartOfWhole ? containment : similarity;
        return new Verdict(copy, Roles.Copy, IsHead: false, reason) { LinkedTo = of.Id, Score = score is { } s ? Math.Round(s, 3) : null };
    }

    private static bool IsPartOf(Member copy, Member of) =>
        (copy.IsFragment && !of.IsFragment) || (Halves.IsPart(copy) && copy.Row.Characters < of.Row.Characters && copy.Containment(of) >= LeastOfWhole);
}

/// <summary>What a document is to its report, and why; <see cref="Reports.Storage.Model.CatalogueRow"/> keeps it.</summary>
internal sealed record Verdict(Member Member, string Role, bool IsHead, string Reason)
{
    public int? Part { get; init; }

    public string? LinkedTo { get; init; }

    public double? Score { get; init; }
}
