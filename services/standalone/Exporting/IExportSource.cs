using Reports.SearchApi.Tables;

namespace Reports.Standalone.Exporting;

/// <summary>Where the rows of an export come from.</summary>
internal interface IExportSource : IAsyncDisposable
{
    /// <summary>Writes a table to a stream.</summary>
    /// <param name="table">observations, series, targets, entities or indicators.</param>
    /// <param name="format">Its form.</param>
    /// <param name="filters">The filters given, by name.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    Task WriteAsync(string table, TableFormat format, IReadOnlyDictionary<string, string> filters, Stream output, CancellationToken cancellationToken);
}
