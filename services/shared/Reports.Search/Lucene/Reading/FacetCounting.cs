using Reports.Search.Lucene.Writing;
using Reports.Search.Seam;

namespace Reports.Search.Lucene.Reading;

/// <summary>Counts passages by facet value: first by head, then by what each head says, and by what each passage says of its own.</summary>
internal static class FacetCounting
{
    public static IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Of(HitCollector collected, HeadTable table)
    {
        var heads = table.All;
        var counts = new int[table.Facets.Count];
        foreach (var (head, passages) in CountHeads(collected.Hits, table.Count))
        {
            foreach (var facet in heads[head].Facets)
            {
                counts[facet] += passages;
            }
        }

        var own = collected.Own.Counts;
        for (var facet = 0; facet < Math.Min(own.Length, counts.Length); facet++)
        {
            counts[facet] += own[facet];
        }

        var groups = Group(counts, table.Facets);
        if (collected.Entities is { } entities)
        {
            groups.Add(FieldNames.Entity, entities.Top());
        }

        return groups;
    }

    private static IEnumerable<(int Head, int Passages)> CountHeads(ReadOnlySpan<Hit> hits, int heads)
    {
        var counts = new int[heads];
        foreach (var hit in hits)
        {
            counts[hit.Head]++;
        }

        return counts.Index().Where(count => count.Item > 0);
    }

    /// <summary>Most frequent first, then by value.</summary>
    private static Dictionary<string, IReadOnlyList<FacetCount>> Group(int[] counts, Numbering facets)
    {
        var groups = FacetNames.Fields.ToDictionary(field => field, _ => new List<FacetCount>(), StringComparer.Ordinal);
        foreach (var (number, count) in counts.Index().Where(count => count.Item > 0))
        {
            var (field, value) = FacetNames.Split(facets[number]);
            groups[field].Add(new FacetCount(value, count));
        }

        return groups.ToDictionary(
            group => group.Key,
            IReadOnlyList<FacetCount> (group) =>
                [.. group.Value.OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal)],
            StringComparer.Ordinal);
    }
}
