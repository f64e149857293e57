using Lucene.Net.Index;
using Lucene.Net.Util;

namespace Reports.Search.Lucene.Inverting;

/// <summary>A segment in memory as the library reads it, to write it to disk as one of its own.</summary>
internal sealed class MemorySegmentReader : AtomicReader
{
    private readonly IReadOnlyDictionary<string, InvertedField> _fields;
    private readonly PassageColumns _columns;
    private readonly FixedBitSet _live;

    public MemorySegmentReader(IReadOnlyDictionary<string, InvertedField> fields, PassageColumns columns, FixedBitSet live)
    {
        (_fields, _columns, _live) = (fields, columns, live);
        NumDocs = columns.Count == 0 ? 0 : live.Cardinality;
        FieldInfos = MemorySegmentFields.Of([.. fields.Keys], columns.HasPassages);
    }

    public override int NumDocs { get; }

    public override int MaxDoc => _columns.Count;

    public override FieldInfos FieldInfos { get; }

    public override Fields Fields => new AllFields(_fields);

    public override IBits? LiveDocs => HasDeletions ? _live : null;

    public override NumericDocValues? GetNumericDocValues(string field) => _columns.Numbers(field);

    public override BinaryDocValues? GetBinaryDocValues(string field) => _columns.Bytes(field);

    public override SortedDocValues? GetSortedDocValues(string field) => _columns.Sorted(field);

    public override SortedSetDocValues? GetSortedSetDocValues(string field) => null;

    public override IBits GetDocsWithField(string field) => _columns.Having(field);

    public override NumericDocValues? GetNormValues(string field) => _columns.Norms(field);

    public override Fields? GetTermVectors(int docID) => null;

    public override void Document(int docID, StoredFieldVisitor visitor)
    {
        // Nothing is stored: what is shown of a passage stands in columns.
    }

    public override void CheckIntegrity()
    {
        // Nothing was read from anywhere.
    }

    protected override void DoClose()
    {
        // Nothing to close.
    }

    private sealed class AllFields(IReadOnlyDictionary<string, InvertedField> fields) : Fields
    {
        public override int Count => fields.Count;

        public override IEnumerator<string> GetEnumerator() => fields.Keys.Order(StringComparer.Ordinal).GetEnumerator();

        public override Terms? GetTerms(string field) => fields.GetValueOrDefault(field);
    }
}
