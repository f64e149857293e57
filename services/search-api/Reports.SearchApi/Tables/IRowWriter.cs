namespace Reports.SearchApi.Tables;

/// <summary>Writes a table to a stream row by row, holding no more than some thousands of them.</summary>
public interface IRowWriter : IAsyncDisposable
{
    /// <summary>Writes a row: a string, long, double or null for each column.</summary>
    Task WriteAsync(object?[] row, CancellationToken cancellationToken);

    /// <summary>Writes what is left; without it the file is not whole.</summary>
    Task FinishAsync(CancellationToken cancellationToken);
}
