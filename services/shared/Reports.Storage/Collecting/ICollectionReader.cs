namespace Reports.Storage.Collecting;

/// <summary>What pages and programs ask of sources and watched folders.</summary>
public interface ICollectionReader
{
    /// <summary>Sources by id, from behind <paramref name="after"/> on, with the latest visit of each.</summary>
    Task<IReadOnlyList<SourceView>> SourcesAsync(int limit, string? after = null, CancellationToken cancellationToken = default);

    /// <summary>A source with its latest visit, or null.</summary>
    Task<SourceView?> FindSourceAsync(string id, CancellationToken cancellationToken = default);

    /// <summary>Visits of a source, newest first, older than visit <paramref name="before"/>.</summary>
    Task<IReadOnlyList<VisitView>> VisitsAsync(string sourceId, int limit, long? before = null, CancellationToken cancellationToken = default);

    /// <summary>Files of watched folders, newest first; only refused ones if asked for.</summary>
    Task<IReadOnlyList<TakenFile>> FilesAsync(int limit, bool refused, CancellationToken cancellationToken = default);
}
