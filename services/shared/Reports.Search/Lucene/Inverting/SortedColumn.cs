using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Reports.Search.Lucene.Inverting;

/// <summary>A column of few different values, or none for a document.</summary>
internal sealed class SortedColumn
{
    private const int None = -1;

    private readonly Dictionary<BytesRef, int> _numbers = [];
    private readonly List<BytesRef> _values = [];
    private readonly List<int> _ofDocument = [];
    private BytesRef? _last;
    private int _lastNumber;

    /// <summary>The value of the next document. Given the same object again it is quick.</summary>
    public void Add(BytesRef? value)
    {
        if (value is null)
        {
            _ofDocument.Add(None);
            return;
        }

        if (!ReferenceEquals(value, _last))
        {
            (_last, _lastNumber) = (value, NumberOf(value));
        }

        _ofDocument.Add(_lastNumber);
    }

    public SortedDocValues Read()
    {
        var sorted = _values.Order(BytesRef.UTF8SortedAsUnicodeComparer).ToArray();
        var ranks = new int[sorted.Length];
        for (var rank = 0; rank < sorted.Length; rank++)
        {
            ranks[_numbers[sorted[rank]]] = rank;
        }

        return new Values(sorted, ranks, _ofDocument);
    }

    private int NumberOf(BytesRef value)
    {
        if (!_numbers.TryGetValue(value, out var number))
        {
            number = _values.Count;
            _numbers.Add(value, number);
            _values.Add(value);
        }

        return number;
    }

    private sealed class Values(BytesRef[] sorted, int[] ranks, List<int> ofDocument) : SortedDocValues
    {
        public override int ValueCount => sorted.Length;

        public override int GetOrd(int docID) => ofDocument[docID] is var number and not None ? ranks[number] : None;

        public override void LookupOrd(int ord, BytesRef result) =>
            (result.Bytes, result.Offset, result.Length) = (sorted[ord].Bytes, sorted[ord].Offset, sorted[ord].Length);
    }
}
