using System.Globalization;
using Reports.Search.Lucene.Writing;
using Reports.Search.Seam;
using Reports.Text.Places;

namespace Reports.Search.Lucene.Reading;

/// <summary>A facet value as one text, <c>field=value</c>, so that one array of counts serves all fields.</summary>
internal static class FacetNames
{
    public static readonly string[] Fields =
        [FieldNames.Code, FieldNames.Year, FieldNames.Level, FieldNames.Genre, FieldNames.Zone, FieldNames.Flag, FieldNames.Indicator];

    /// <summary>The facet values that all passages of a document share.</summary>
    public static IEnumerable<string> Of(PassageEntry shared)
    {
        foreach (var code in shared.Code is null ? [] : Gazetteer.Lineage(shared.Code))
        {
            yield return Join(FieldNames.Code, code);
        }

        if (shared.Year is { } year)
        {
            yield return Join(FieldNames.Year, year.ToString(CultureInfo.InvariantCulture));
        }

        if (shared.Level is not null)
        {
            yield return Join(FieldNames.Level, shared.Level);
        }

        yield return Join(FieldNames.Genre, shared.Genre);
        foreach (var flag in shared.Flags.Distinct(StringComparer.Ordinal))
        {
            yield return Join(FieldNames.Flag, flag);
        }
    }

    public static string Join(string field, string value) => $"{field}={value}";

    public static (string Field, string Value) Split(string facet)
    {
        var at = facet.IndexOf('=', StringComparison.Ordinal);
        return (facet[..at], facet[(at + 1)..]);
    }
}
