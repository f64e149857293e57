using Reports.Contracts.Problems;
using Reports.Text.Indicators;

namespace Reports.SearchApi.Wording;

/// <summary>Names of indicators in the reader's language.</summary>
public static class IndicatorNames
{
    /// <summary>The catalogue's name of an indicator; for an id that it does not know, the id.</summary>
    public static string Of(Words words, string id) => IndicatorCatalogue.Find(id) is { } entry ? Of(words, entry) : id;

    public static string Of(Words words, IndicatorEntry entry) => words.Language == Language.Chinese ? entry.Name : entry.NameEn;
}
