using System.Buffers;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Reports.Search.Seam;

namespace Reports.Search.Lucene.Reading;

/// <summary>Gathers every matching passage, and counts them by what each says of its own: zone, indicators and, if wanted, entities.</summary>
internal sealed class HitCollector(
    HeadTable heads, ColumnCache columns, EngineQuery query, CancellationToken cancellationToken) : ICollector, IDisposable
{
    private const int HitsBetweenChecks = 4096;

    private Hit[] _hits = ArrayPool<Hit>.Shared.Rent(1024);
    private int _count;
    private Head[] _heads = [];
    private SegmentColumns _segment = new([], [], [], ValueColumn.Empty);
    private Scorer? _scorer;
    private int _base;

    public ReadOnlySpan<Hit> Hits => _hits.AsSpan(0, _count);

    public bool AcceptsDocsOutOfOrder => true;

    /// <summary>Passages by the numbers of their own facet values.</summary>
    public Tally Own { get; } = new();

    /// <summary>Passages by the entities named in them; null where they are not wanted.</summary>
    public EntityTally? Entities { get; } = query is { WithFacets: true, WithEntities: true } ? new EntityTally() : null;

    public void SetScorer(Scorer scorer) => _scorer = scorer;

    public void SetNextReader(AtomicReaderContext context)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _segment = columns.Of(context.AtomicReader);
        _heads = heads.All;
        Entities?.Begin(columns.EntitiesOf(context.AtomicReader));
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

        var primary = query.Sort == SortOrder.Relevance ? Rank.OfScore(_scorer!.GetScore()) : Rank.OfYear(_heads[head].Year, query.Sort);
        _hits[_count++] = new Hit(primary, _base + doc, head, _segment.Ns[doc]);
        if (query.WithFacets)
        {
            CountOwn(doc);
        }

        if (_count % HitsBetweenChecks == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    public void Dispose() => ArrayPool<Hit>.Shared.Return(_hits);

    private void CountOwn(int doc)
    {
        Own.Add(_segment.Zones[doc]);
        foreach (var indicator in _segment.Indicators.Of(doc))
        {
            Own.Add(indicator);
        }

        Entities?.Add(doc);
    }

    private void Grow()
    {
        var larger = ArrayPool<Hit>.Shared.Rent(_count * 2);
        Hits.CopyTo(larger);
        ArrayPool<Hit>.Shared.Return(_hits);
        _hits = larger;
    }
}
