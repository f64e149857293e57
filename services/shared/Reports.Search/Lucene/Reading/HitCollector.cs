using System.Buffers;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Reports.Search.Seam;

namespace Reports.Search.Lucene.Reading;

/// <summary>Gathers every matching passage, and counts them by head and by zone.</summary>
internal sealed class HitCollector(
    HeadTable heads, ColumnCache columns, SortOrder sort, CancellationToken cancellationToken) : ICollector, IDisposable
{
    private const int HitsBetweenChecks = 4096;

    private Hit[] _hits = ArrayPool<Hit>.Shared.Rent(1024);
    private int _count;
    private Head[] _heads = [];
    private SegmentColumns _segment = new([], [], []);
    private Scorer? _scorer;
    private int _base;

    public ReadOnlySpan<Hit> Hits => _hits.AsSpan(0, _count);

    public bool AcceptsDocsOutOfOrder => true;

    /// <summary>Passages by the number of their zone's facet value.</summary>
    public Dictionary<int, int> Zones { get; } = [];

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _segment = columns.Of(context.AtomicReader);
        _heads = heads.All;
        _base = context.DocBase;
    }

    public void Collect(int doc)
    {
        var head = _segment.Heads[doc];
        if (head == SegmentColumns.None)
        {
            return;
        }

        if (_count == _hits.Length)
        {
            Grow();
        }

        var primary = sort == SortOrder.Relevance ? Rank.OfScore(_scorer!.GetScore()) : Rank.OfYear(_heads[head].Year, sort);
        _hits[_count++] = new Hit(primary, _base + doc, head, _segment.Ns[doc]);
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(Zones, _segment.Zones[doc], out _)++;
        if (_count % HitsBetweenChecks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    public void Dispose() => ArrayPool<Hit>.Shared.Return(_hits);

    private void Grow()
    {
        var larger = ArrayPool<Hit>.Shared.Rent(_count * 2);
        Hits.CopyTo(larger);
        ArrayPool<Hit>.Shared.Return(_hits);
        _hits = larger;
    }
}
