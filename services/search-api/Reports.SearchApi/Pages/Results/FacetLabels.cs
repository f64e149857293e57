using Reports.Search.Answers;
using Reports.SearchApi.Wording;

namespace Reports.SearchApi.Pages.Results;

/// <summary>What people call the value of a filter.</summary>
public static class FacetLabels
{
    public static string Of(Words words, string field, FacetValue value) => field == "code" ? value.Label : Of(words, field, value.Value);

    /// <summary>For a chosen value, which the answer may no longer count.</summary>
    public static string Of(Words words, string field, string value, SearchAnswer answer)
    {
        var counted = answer.Facets.GetValueOrDefault(field)?.FirstOrDefault(v => v.Value == value);
        return counted is null ? Of(words, field, value) : Of(words, field, counted);
    }

    private static string Of(Words words, string field, string value) => field switch
    {
        "indicator" => IndicatorNames.Of(words, value),
        "entity" => DisplayText.Clean(value),
        _ => words.Name(field, value),
    };
}
