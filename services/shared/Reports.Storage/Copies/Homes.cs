namespace Reports.Storage.Copies;

/// <summary>
/// Which report each of a set of documents belongs to: the one it names; else the one that its other parts name; else that of the
/// document it is the nearest copy of. What remains is a report of its own, named after the document of it that came first.
/// </summary>
internal static class Homes
{
    /// <summary>Report ids by document. A pure function of the set: neither order nor earlier decisions matter.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyCollection<Member> members)
    {
        List<Member> ordered = [.. members.OrderBy(m => m, Comparer<Member>.Create(Member.ByArrival))];
        var homes = ordered.Where(m => m.IsIdentified).ToDictionary(m => m.Id, m => m.Row.IdentityKey!, StringComparer.Ordinal);
        foreach (var chain in PartChain.All(Halves.Pairs(ordered)))
        {
            TakeIn(chain, homes);
        }

        // Whom a document may join: whoever has a home already, and the first of each cluster.
        var hosts = ordered.Where(m => homes.ContainsKey(m.Id) && m.Sketch is not null).ToList();
        foreach (var member in ordered.Where(m => !homes.ContainsKey(m.Id)))
        {
            homes[member.Id] = Nearest(member, hosts) is { } host ? homes[host.Id] : member.Id;
            if (homes[member.Id] == member.Id && member.Sketch is not null)
            {
                hosts.Add(member);
            }
        }

        return homes;
    }

    private static void TakeIn(PartChain chain, Dictionary<string, string> homes)
    {
        var home = chain.Parts.Select(p => p.Row.IdentityKey).FirstOrDefault(key => key is not null) ?? chain.Parts.Min(Comparer<Member>.Create(Member.ByArrival))!.Id;
        foreach (var part in chain.Parts)
        {
            homes.TryAdd(part.Id, home);
        }
    }

    // A host that names its report goes before one that does not; then the most similar, then the earliest.
    private static Member? Nearest(Member member, List<Member> hosts) => hosts
        .Select(host => (Host: host, Similarity: NearCopy.Of(member, host)))
        .Where(near => near.Similarity is not null)
        .OrderBy(near => near.Host.IsIdentified ? 0 : 1)
        .ThenByDescending(near => near.Similarity)
        .Select(near => near.Host)
        .FirstOrDefault();
}
