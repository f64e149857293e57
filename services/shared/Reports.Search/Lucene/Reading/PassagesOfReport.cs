namespace Reports.Search.Lucene.Reading;

/// <summary>The first few passages of a report: those of the preferred document or of its parts, then those of copies.</summary>
internal sealed class PassagesOfReport(int limit)
{
    private readonly Ranking _preferred = new(limit);
    private readonly Ranking _copies = new(limit);

    public IEnumerable<int> Best => _preferred.Best.Concat(_copies.Best).Select(passage => passage.Item).Take(limit);

    public void Offer(Rank rank, int item, bool ofCopy) => (ofCopy ? _copies : _preferred).Offer(rank, item);
}
