using Reports.SearchApi.Api.Data;
using Reports.SearchApi.Tables;
using Reports.Standalone.Hosting;
using Reports.Storage.Facts.Reading;

namespace Reports.Standalone.Exporting;

/// <summary>Exports from a data folder.</summary>
internal sealed class LocalExport(IHost host) : IExportSource
{
    public static async Task<LocalExport> OpenAsync(string data, CancellationToken cancellationToken) =>
        new(await StandaloneHost.StartQuietAsync(data, cancellationToken));

    public Task WriteAsync(string table, TableFormat format, IReadOnlyDictionary<string, string> filters, Stream output, CancellationToken cancellationToken)
    {
        var rows = new DataRows(host.Services.GetRequiredService<IFactReader>(), TimeProvider.System);
        switch (table)
        {
            case "observations":
                return format.WriteAsync(output, DataTables.Observations, rows.ObservationsAsync(GivenParameters.Observations(filters).ToFilter()), cancellationToken);
            case "series":
                return format.WriteAsync(output, DataTables.Series, rows.SeriesAsync(GivenParameters.Series(filters).ToFilter(), cancellationToken), cancellationToken);
            case "targets":
                return format.WriteAsync(output, TargetTable.Targets, rows.TargetsAsync(GivenParameters.Targets(filters).ToFilter(), cancellationToken), cancellationToken);
            case "entities" when GivenParameters.Entities(filters) is var entities:
                return entities.Grouped()
                    ? format.WriteAsync(output, DataTables.EntityCounts, rows.EntityCountsAsync(entities.ToFilter()), cancellationToken)
                    : format.WriteAsync(output, DataTables.Entities, rows.EntitiesAsync(entities.ToFilter()), cancellationToken);
            default:
                return format.WriteAsync(output, DataTables.Indicators, rows.IndicatorsAsync(cancellationToken), cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync(CancellationToken.None);
        host.Dispose();
    }
}
