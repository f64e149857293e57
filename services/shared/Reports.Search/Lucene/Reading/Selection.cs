using Reports.Search.Seam;

namespace Reports.Search.Lucene.Reading;

/// <summary>Chooses the hits of a page among all that matched.</summary>
internal static class Selection
{
    /// <summary>One hit a passage.</summary>
    public static List<Found> Passages(ReadOnlySpan<Hit> hits, Head[] heads, EngineQuery query)
    {
        var ranking = new Ranking(query.Limit);
        var after = After(query);
        for (var at = 0; at < hits.Length; at++)
        {
            var rank = RankOf(hits[at], heads);
            if (after is null || rank.CompareTo(after.Value) > 0)
            {
                ranking.Offer(rank, at);
            }
        }

        var page = new List<Found>(ranking.Best.Count);
        foreach (var (rank, item) in ranking.Best)
        {
            page.Add(new Found(rank, hits[item].Head, [hits[item]]));
        }

        return page;
    }

    /// <summary>One hit a report, which stands where its best passage does.</summary>
    public static List<Found> Reports(ReadOnlySpan<Hit> hits, Head[] heads, BestOfReports best, EngineQuery query)
    {
        var ranking = new Ranking(query.Limit);
        var after = After(query);
        foreach (var report in best.Reports)
        {
            var rank = best.RankOf(report);
            if (after is null || rank.CompareTo(after.Value) > 0)
            {
                ranking.Offer(rank, report);
            }
        }

        return WithPassages(hits, heads, ranking, query.PassagesPerReport);
    }

    public static Rank RankOf(Hit hit, Head[] heads) => new(hit.Primary, heads[hit.Head].Order | (uint)Math.Min(hit.N, ushort.MaxValue));

    private static List<Found> WithPassages(ReadOnlySpan<Hit> hits, Head[] heads, Ranking chosen, int passages)
    {
        var inside = chosen.Best.ToDictionary(report => report.Item, _ => new PassagesOfReport(Math.Max(1, passages)));
        for (var at = 0; at < hits.Length; at++)
        {
            var head = heads[hits[at].Head];
            if (inside.TryGetValue(head.Report, out var passagesOfReport))
            {
                passagesOfReport.Offer(RankOf(hits[at], heads), at, head.Shared.Copy);
            }
        }

        var page = new List<Found>(chosen.Best.Count);
        foreach (var (rank, report) in chosen.Best)
        {
            var best = new List<Hit>();
            foreach (var item in inside[report].Best)
            {
                best.Add(hits[item]);
            }

            page.Add(new Found(rank, best[0].Head, best));
        }

        return page;
    }

    private static Rank? After(EngineQuery query) => query.After is null ? null : Rank.Of(query.After, query.Sort);
}
