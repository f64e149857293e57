using Lucene.Net.Util;
using Reports.Search.Lucene.Writing;
using Reports.Search.Seam;

namespace Reports.Search.Lucene.Reading;

/// <summary>
/// The heads of all segments under numbers that hold for every reader, so that a new segment costs only its own heads. Heads
/// of replaced documents stay until the process ends.
/// </summary>
internal sealed class HeadTable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<BytesRef, int> _numbers = [];
    private Head[] _heads = [];

    public Numbering Reports { get; } = new();

    public Numbering Facets { get; } = new();

    /// <summary>Heads by number; holds at least those that were numbered before the call. Only the first <see cref="Count"/> are there.</summary>
    public Head[] All => Volatile.Read(ref _heads);

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _numbers.Count;
            }
        }
    }

    public int NumberOf(BytesRef bytes)
    {
        lock (_lock)
        {
            return _numbers.TryGetValue(bytes, out var number) ? number : Add(BytesRef.DeepCopyOf(bytes));
        }
    }

    private int Add(BytesRef bytes)
    {
        var number = _numbers.Count;
        if (number == _heads.Length)
        {
            var larger = new Head[Math.Max(64, number * 2)];
            _heads.CopyTo(larger, 0);
            Volatile.Write(ref _heads, larger);
        }

        _heads[number] = Read(HeadBytes.Read(bytes));
        _numbers.Add(bytes, number);
        return number;
    }

    private Head Read(PassageEntry shared)
    {
        int[] facets = [.. FacetNames.Of(shared).Select(facet => Facets.Of(facet))];
        return new Head(shared, Reports.Of(shared.Report), facets, PassageOrder.Of(shared.Document, 0));
    }
}
