using Reports.Search.Seam;

namespace Reports.Indexing.Indexing;

/// <summary>The search index in use, opened on first need and again after the engine was away.</summary>
internal sealed class OpenIndex(IPassageIndex index) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private IndexDescription? _open;

    /// <summary>Its description.</summary>
    /// <exception cref="SearchEngineUnavailableException">The engine does not answer.</exception>
    public async Task<IndexDescription> GetAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            return _open ??= await index.EnsureAsync(cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>The engine was away: what comes back may be another, empty index.</summary>
    public void Forget() => _open = null;

    public void Dispose() => _one.Dispose();
}
