namespace Reports.Storage.Copies;

/// <summary>Parts of one report in their order, and the pair that joins each to the one before, by its id.</summary>
internal sealed record PartChain(IReadOnlyList<Member> Parts, IReadOnlyDictionary<string, HalvesPair> Joins)
{
    /// <summary>True if nothing is missing at either end.</summary>
    public bool IsComplete => Parts[0].Row.ContinuedFrom is null && Parts[^1].Row.ContinuesOn is null;

    /// <summary>The longest chain among the documents of a report, the earliest of several; null if no two belong together.</summary>
    public static PartChain? Longest(IReadOnlyList<Member> members) =>
        All(Halves.Pairs(members)).OrderByDescending(chain => chain.Parts.Count).FirstOrDefault();

    /// <summary>All chains that the pairs form.</summary>
    public static IReadOnlyList<PartChain> All(IReadOnlyList<HalvesPair> pairs)
    {
        var next = pairs.ToDictionary(pair => pair.First.Id, StringComparer.Ordinal);
        var continued = pairs.Select(pair => pair.Second.Id).ToHashSet(StringComparer.Ordinal);
        return [.. pairs.Select(pair => pair.First).Where(first => !continued.Contains(first.Id)).Select(first => From(first, next))];
    }

    private static PartChain From(Member first, Dictionary<string, HalvesPair> next)
    {
        List<Member> parts = [first];
        var joins = new Dictionary<string, HalvesPair>(StringComparer.Ordinal);
        while (next.TryGetValue(parts[^1].Id, out var pair))
        {
            parts.Add(pair.Second);
            joins[pair.Second.Id] = pair;
        }

        return new PartChain(parts, joins);
    }
}
