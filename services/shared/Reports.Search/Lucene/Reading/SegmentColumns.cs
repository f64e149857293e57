using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Reports.Search.Lucene.Writing;

namespace Reports.Search.Lucene.Reading;

/// <summary>
/// Per passage of a segment: number of its head, number in its document, number of its zone's facet value, numbers of its indicators'.
/// </summary>
internal sealed record SegmentColumns(int[] Heads, int[] Ns, int[] Zones, ValueColumn Indicators)
{
    /// <summary>Marks a document that is no passage.</summary>
    public const int None = -1;
}

/// <summary>Columns of segments, made once a segment and kept as long as it is.</summary>
internal sealed class ColumnCache(HeadTable heads)
{
    private readonly ConditionalWeakTable<object, SegmentColumns> _columns = [];
    private readonly ConditionalWeakTable<object, EntityColumn> _entities = [];

    public SegmentColumns Of(AtomicReader segment) =>
        _columns.GetValue(segment.CoreCacheKey, _ => Read(segment));

    /// <summary>The entities of a segment, which are read when somebody asks for them first.</summary>
    public EntityColumn EntitiesOf(AtomicReader segment) => _entities.GetValue(segment.CoreCacheKey, _ => EntityColumn.Read(segment));

    private SegmentColumns Read(AtomicReader segment) => new(
        Numbers(segment, FieldNames.Head, heads.NumberOf),
        Integers(segment, FieldNames.N),
        Numbers(segment, FieldNames.Zone, zone => heads.Facets.Of(FacetNames.Join(FieldNames.Zone, zone.Utf8ToString()))),
        ValueColumn.Read(segment, FieldNames.Indicator, indicator => heads.Facets.Of(FacetNames.Join(FieldNames.Indicator, indicator))));

    private static int[] Numbers(AtomicReader segment, string field, Func<BytesRef, int> numberOf)
    {
        var numbers = new int[segment.MaxDoc];
        if (segment.GetSortedDocValues(field) is not { } values)
        {
            Array.Fill(numbers, SegmentColumns.None);
            return numbers;
        }

        var ofOrdinal = NumbersOfOrdinals(values, numberOf);
        for (var document = 0; document < numbers.Length; document++)
        {
            var ordinal = values.GetOrd(document);
            numbers[document] = ordinal < 0 ? SegmentColumns.None : ofOrdinal[ordinal];
        }

        return numbers;
    }

    private static int[] NumbersOfOrdinals(SortedDocValues values, Func<BytesRef, int> numberOf)
    {
        var numbers = new int[values.ValueCount];
        var bytes = new BytesRef();
        for (var ordinal = 0; ordinal < numbers.Length; ordinal++)
        {
            values.LookupOrd(ordinal, bytes);
            numbers[ordinal] = numberOf(bytes);
        }

        return numbers;
    }

    private static int[] Integers(AtomicReader segment, string field)
    {
        var numbers = new int[segment.MaxDoc];
        if (segment.GetNumericDocValues(field) is { } values)
        {
            for (var document = 0; document < numbers.Length; document++)
            {
                numbers[document] = (int)values.Get(document);
            }
        }

        return numbers;
    }
}
