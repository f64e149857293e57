using Reports.SearchApi.Api.Data;

namespace Reports.SearchApi.Pages.Data;

/// <summary>The data page: the catalogue to choose from, charts of the series, a page of observations and the cursor of the next.</summary>
public sealed record DataModel(
    DataQuery Query,
    IReadOnlyList<IndicatorItem> Indicators,
    IReadOnlyList<SeriesChart> Charts,
    IReadOnlyList<ObservationItem> Observations,
    string? Next);
