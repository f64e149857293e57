namespace Reports.Search.Lucene.Reading;

/// <summary>The first few of many, in order.</summary>
internal sealed class Ranking(int limit)
{
    private readonly List<(Rank Rank, int Item)> _best = new(limit);

    public IReadOnlyList<(Rank Rank, int Item)> Best => _best;

    public void Offer(Rank rank, int item)
    {
        if (_best.Count == limit && (limit == 0 || rank.CompareTo(_best[^1].Rank) >= 0))
        {
            return;
        }

        if (_best.Count == limit)
        {
            _best.RemoveAt(limit - 1);
        }

        var at = _best.Count;
        while (at > 0 && rank.CompareTo(_best[at - 1].Rank) < 0)
        {
            at--;
        }

        _best.Insert(at, (rank, item));
    }
}
