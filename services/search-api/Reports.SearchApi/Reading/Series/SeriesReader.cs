using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Reading.Series;

/// <summary>Reads series place by place.</summary>
internal sealed class SeriesReader(IFactReader facts)
{
    /// <summary>The series of some places; the code after which to go on, or null at the end.</summary>
    /// <param name="filter">Indicator, measure and so on; with places these alone, without all of them.</param>
    /// <param name="places">How many places to read.</param>
    /// <param name="after">The last place read before, or null.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public async Task<(IReadOnlyList<ChosenSeries> Series, string? Next)> ReadAsync(ObservationFilter filter, int places, string? after, CancellationToken cancellationToken)
    {
        var wanted = filter with { OfSeries = true, Beneath = false };
        var codes = await facts.PlacesAsync(wanted, places + 1, after, cancellationToken);
        var shown = codes.Take(places).ToList();
        var statements = shown.Count == 0 ? [] : await facts.AllAsync(wanted with { Codes = shown }, cancellationToken);
        return (SeriesChoice.Of(statements, filter.Flagged), codes.Count > places ? shown[^1] : null);
    }
}
