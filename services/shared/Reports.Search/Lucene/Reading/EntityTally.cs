using System.Runtime.InteropServices;
using Reports.Search.Seam;

namespace Reports.Search.Lucene.Reading;

/// <summary>Counts passages by the entities named in them, segment by segment.</summary>
internal sealed class EntityTally
{
    /// <summary>How many entities a facet has: there are too many different ones to give all.</summary>
    public const int Most = 50;

    private readonly Dictionary<string, int> _totals = new(StringComparer.Ordinal);
    private EntityColumn? _segment;
    private int[] _counts = [];

    public void Begin(EntityColumn segment)
    {
        End();
        (_segment, _counts) = (segment, new int[segment.Count]);
    }

    public void Add(int document)
    {
        foreach (var number in _segment!.Of(document))
        {
            _counts[number]++;
        }
    }

    /// <summary>Those named in most passages, then by name.</summary>
    public IReadOnlyList<FacetCount> Top()
    {
        End();
        return
        [
            .. _totals.Select(total => new FacetCount(total.Key, total.Value))
                .OrderByDescending(facet => facet.Count)
                .ThenBy(facet => facet.Value, StringComparer.Ordinal)
                .Take(Most),
        ];
    }

    private void End()
    {
        for (var number = 0; number < _counts.Length; number++)
        {
            if (_counts[number] > 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(_totals, _segment![number], out _) += _counts[number];
            }
        }

        _counts = [];
    }
}
