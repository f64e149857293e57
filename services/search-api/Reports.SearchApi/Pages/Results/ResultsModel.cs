using Reports.Search.Answers;

namespace Reports.SearchApi.Pages.Results;

/// <summary>A search with its answer.</summary>
public sealed record ResultsModel(SearchRequest Request, SearchAnswer Answer)
{
    /// <summary>True if any filter is chosen.</summary>
    public bool IsFiltered => SearchAddress.Fields.Any(f => SearchAddress.Values(Request, f).Count > 0);
}
