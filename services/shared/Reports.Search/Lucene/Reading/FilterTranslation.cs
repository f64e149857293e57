using Lucene.Net.Index;
using Lucene.Net.Search;
using Reports.Search.Lucene.Writing;
using Reports.Search.Seam;
using LuceneQuery = Lucene.Net.Search.Query;

namespace Reports.Search.Lucene.Reading;

/// <summary>Filters as queries that must all match.</summary>
internal static class FilterTranslation
{
    public static IEnumerable<LuceneQuery> Of(SearchFilters filters)
    {
        (string Field, IReadOnlyList<string> Values)[] terms =
        [
            (FieldNames.Code, filters.Codes),
            (FieldNames.Level, filters.Levels),
            (FieldNames.Genre, filters.Genres),
            (FieldNames.Zone, filters.Zones),
            (FieldNames.Flag, filters.Flags),
            (FieldNames.Indicator, filters.Indicators),
            (FieldNames.Entity, filters.Entities),
        ];
        foreach (var (field, values) in terms.Where(term => term.Values.Count > 0))
        {
            yield return AnyOf(field, values);
        }

        if (filters.FromYear is not null || filters.ToYear is not null)
        {
            yield return NumericRangeQuery.NewInt32Range(FieldNames.Year, filters.FromYear, filters.ToYear, minInclusive: true, maxInclusive: true);
        }
    }

    private static BooleanQuery AnyOf(string field, IReadOnlyList<string> values)
    {
        var any = new BooleanQuery();
        foreach (var value in values)
        {
            any.Add(new TermQuery(new Term(field, value)), Occur.SHOULD);
        }

        return any;
    }
}
