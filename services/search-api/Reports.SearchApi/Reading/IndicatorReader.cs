using Reports.SearchApi.Api.Data;
using Reports.Storage.Facts.Reading;
using Reports.Text.Indicators;

namespace Reports.SearchApi.Reading;

/// <summary>The catalogue of indicators with the number of their observations, which are counted anew once a minute at most.</summary>
internal sealed class IndicatorReader(IFactReader facts, TimeProvider time)
{
    private static readonly TimeSpan Lasting = TimeSpan.FromMinutes(1);
    private volatile Counted? _last;

    public async Task<IReadOnlyList<IndicatorItem>> ReadAsync(CancellationToken cancellationToken)
    {
        if (_last is not { } last || time.GetElapsedTime(last.At) > Lasting)
        {
            _last = last = new Counted(time.GetTimestamp(), await facts.CountByIndicatorAsync(cancellationToken));
        }

        return [.. IndicatorCatalogue.All.Select(entry => new IndicatorItem(
            entry.Id, entry.Name, entry.NameEn, entry.Domain, entry.Unit, entry.Aliases, last.Counts.GetValueOrDefault(entry.Id)))];
    }

    private sealed record Counted(long At, IReadOnlyDictionary<string, long> Counts);
}
