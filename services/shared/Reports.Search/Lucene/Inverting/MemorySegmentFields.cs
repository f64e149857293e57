using Lucene.Net.Index;
using Reports.Search.Lucene.Writing;

namespace Reports.Search.Lucene.Inverting;

/// <summary>What the library is told of the fields of a segment in memory.</summary>
internal static class MemorySegmentFields
{
    /// <summary>Fields of terms that are kept whole, without positions.</summary>
    public static IReadOnlyList<string> Words { get; } =
    [
        FieldNames.Document, FieldNames.Kind, FieldNames.Zone, FieldNames.Code, FieldNames.Year, FieldNames.Level, FieldNames.Genre,
        FieldNames.Flag, FieldNames.Indicator, FieldNames.Entity,
    ];

    /// <summary>The fields that are there: those with terms, and the columns.</summary>
    public static FieldInfos Of(IReadOnlyCollection<string> inverted, bool hasPassages)
    {
        string[] columns = hasPassages ? [FieldNames.Version, FieldNames.N, FieldNames.Head, FieldNames.Passage, FieldNames.Zone] : [FieldNames.Version];
        return new FieldInfos([.. inverted.Concat(columns).Distinct(StringComparer.Ordinal).Select((name, number) => Of(name, number, inverted.Contains(name)))]);
    }

    private static FieldInfo Of(string name, int number, bool isIndexed)
    {
        var isBody = name == FieldNames.Body;
        return new FieldInfo(
            name,
            isIndexed,
            number,
            storeTermVector: false,
            omitNorms: !isBody,
            storePayloads: false,
            isBody ? IndexOptions.DOCS_AND_FREQS_AND_POSITIONS : isIndexed ? IndexOptions.DOCS_ONLY : IndexOptions.NONE,
            ColumnOf(name),
            isBody ? DocValuesType.NUMERIC : DocValuesType.NONE,
            attributes: null);
    }

    private static DocValuesType ColumnOf(string name) => name switch
    {
        FieldNames.Version or FieldNames.N => DocValuesType.NUMERIC,
        FieldNames.Head or FieldNames.Zone => DocValuesType.SORTED,
        FieldNames.Passage => DocValuesType.BINARY,
        _ => DocValuesType.NONE,
    };
}
