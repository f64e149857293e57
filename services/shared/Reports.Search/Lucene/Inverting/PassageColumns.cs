using Lucene.Net.Index;
using Lucene.Net.Util;
using Reports.Search.Lucene.Scoring;
using Reports.Search.Lucene.Writing;
using Reports.Search.Seam;

namespace Reports.Search.Lucene.Inverting;

/// <summary>The columns of index documents in memory: passages, and markers of removed documents that have a version only.</summary>
internal sealed class PassageColumns
{
    private readonly List<long> _versions = [];
    private readonly List<long> _ns = [];
    private readonly List<long> _norms = [];
    private readonly SortedColumn _heads = new();
    private readonly SortedColumn _zones = new();
    private readonly MemoryStream _bytes = new();
    private readonly List<int> _ends = [];
    private readonly List<bool> _arePassages = [];

    /// <summary>How many documents there are.</summary>
    public int Count => _versions.Count;

    public bool HasPassages { get; private set; }

    public void AddMarker(long version)
    {
        _heads.Add(null);
        _zones.Add(null);
        Add(version, n: 0, norm: 0, isPassage: false);
    }

    public void AddPassage(long version, PassageEntry entry, BytesRef head, int length)
    {
        _heads.Add(head);
        _zones.Add(new BytesRef(entry.Zone));
        new PassageBytes(entry.Start, entry.End, entry.Path, entry.Text).WriteTo(_bytes);
        HasPassages = true;
        Add(version, entry.N, NormBytes.Encode(length), isPassage: true);
    }

    public NumericDocValues? Numbers(string field) => field switch
    {
        FieldNames.Version => new NumberColumn(_versions),
        FieldNames.N => new NumberColumn(_ns),
        _ => null,
    };

    public NumericDocValues? Norms(string field) => field == FieldNames.Body ? new NumberColumn(_norms) : null;

    public BinaryDocValues? Bytes(string field) => field == FieldNames.Passage ? new ByteColumn(_bytes.GetBuffer(), _ends) : null;

    public SortedDocValues? Sorted(string field) => field switch
    {
        FieldNames.Head => _heads.Read(),
        FieldNames.Zone => _zones.Read(),
        _ => null,
    };

    /// <summary>Which documents have a value in a column.</summary>
    public IBits Having(string field) => field == FieldNames.Version ? new Bits.MatchAllBits(Count) : new Passages(_arePassages);

    private void Add(long version, long n, long norm, bool isPassage)
    {
        _versions.Add(version);
        _ns.Add(n);
        _norms.Add(norm);
        _ends.Add((int)_bytes.Length);
        _arePassages.Add(isPassage);
    }

    private sealed class NumberColumn(List<long> numbers) : NumericDocValues
    {
        public override long Get(int docID) => numbers[docID];
    }

    private sealed class ByteColumn(byte[] bytes, List<int> ends) : BinaryDocValues
    {
        public override void Get(int docID, BytesRef result)
        {
            var start = docID == 0 ? 0 : ends[docID - 1];
            (result.Bytes, result.Offset, result.Length) = (bytes, start, ends[docID] - start);
        }
    }

    private sealed class Passages(List<bool> are) : IBits
    {
        public int Length => are.Count;

        public bool Get(int index) => are[index];
    }
}
