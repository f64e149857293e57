using Lucene.Net.Index;
using Lucene.Net.Search;
using Reports.Search.Lucene.Reading;
using Reports.Search.Lucene.Storage;
using Reports.Search.Lucene.Writing;
using Reports.Search.Seam;

namespace Reports.Search.Lucene;

/// <summary>The search engine inside the process: Lucene.Net over a directory that belongs to this process alone. Thread safe.</summary>
public sealed class LuceneEngine : IPassageIndex, ISearchEngine, IDisposable
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> NoFacets =
        new Dictionary<string, IReadOnlyList<FacetCount>>(StringComparer.Ordinal);

    private readonly DirectoryLock _lock;
    private readonly LuceneIndex _index;
    private readonly HeadTable _heads = new();
    private readonly ColumnCache _columns;
    private readonly CommitGroup _writing;
    private readonly NewestVersions _versions = new();
    private readonly OpenSegments _segments = new();
    private readonly Lock _closing = new();
    private int _disposed;
    private int _unreported;

    private LuceneEngine(DirectoryLock @lock, LuceneIndex index)
    {
        _lock = @lock;
        _index = index;
        _columns = new ColumnCache(_heads);
        _writing = new CommitGroup(Commit, TimeProvider.System);
        _unreported = index.Created ? 1 : 0;
    }

    /// <summary>Opens the index in a directory, or makes one there.</summary>
    /// <exception cref="IndexInUseException">Another process has it open.</exception>
    public static LuceneEngine Open(string directory)
    {
        var taken = DirectoryLock.Take(directory);
        try
        {
            return new LuceneEngine(taken, LuceneIndex.Open(Path.Combine(directory, "passages")));
        }
        catch
        {
            taken.Dispose();
            throw;
        }
    }

    public Task<IndexDescription> EnsureAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult(new IndexDescription(_index.Name, Interlocked.Exchange(ref _unreported, 0) == 1));

    public async Task<IReadOnlyList<WriteOutcome>> WriteAsync(
        IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken = default)
    {
        try
        {
            return await _writing.WriteAsync(group => Write(writes, group), cancellationToken);
        }
        catch (Exception refused) when (refused is IOException or ObjectDisposedException)
        {
            throw new SearchEngineUnavailableException("The search index takes no writes now: " + refused.Message, refused);
        }
    }

    /// <summary>Nothing to do: what <see cref="WriteAsync"/> returned for is visible.</summary>
    public Task RefreshAsync(CancellationToken cancellationToken = default) => Task.CompletedTask;

    public Task<EngineAnswer> SearchAsync(EngineQuery query, CancellationToken cancellationToken = default)
    {
        var searcher = _index.Searchers.Acquire();
        try
        {
            return Task.FromResult(Search(searcher, query, cancellationToken));
        }
        catch (OperationCanceledException canceled)
        {
            return Task.FromCanceled<EngineAnswer>(canceled.CancellationToken);
        }
        finally
        {
            _index.Searchers.Release(searcher);
        }
    }

    public Task<bool> PingAsync(CancellationToken cancellationToken = default) => Task.FromResult(true);

    /// <summary>Closes the index and frees the lock; closing twice is harmless, since one engine stands behind several services.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 1)
        {
            return;
        }

        lock (_closing)
        {
            try
            {
                _index.Dispose();
            }
            finally
            {
                _lock.Dispose();
            }
        }
    }

    /// <summary>What is acknowledged survives a crash, and is visible.</summary>
    private void Commit(long group)
    {
        try
        {
            CommitWriter(group);
        }
        catch
        {
            // What was written may be lost, and has to be written again.
            _versions.Forget(long.MaxValue);
            throw;
        }

        // Writers of the next group may have taken their reader before this one became visible.
        _versions.Forget(group - 1);
    }

    private void CommitWriter(long group)
    {
        lock (_closing)
        {
            ObjectDisposedException.ThrowIf(_disposed == 1, this);
            _segments.MoveTo(_index.Writer, group);
            _index.Writer.Commit();
            _index.Searchers.MaybeRefreshBlocking();
        }
    }

    private List<WriteOutcome> Write(IReadOnlyList<DocumentWrite> writes, long group)
    {
        var searcher = _index.Searchers.Acquire();
        try
        {
            return [.. writes.Select(write => Write(searcher.IndexReader, write, group))];
        }
        finally
        {
            _index.Searchers.Release(searcher);
        }
    }

    private WriteOutcome Write(IndexReader reader, DocumentWrite write, long group)
    {
        try
        {
            _versions.Write(
                write.DocumentId,
                write.Version,
                group,
                () => DocumentVersions.Of(reader, write.DocumentId),
                () => _segments.Add(write, group));
            return new WriteOutcome(write.DocumentId);
        }
        catch (ArgumentException unfit)
        {
            return new WriteOutcome(write.DocumentId, unfit.Message);
        }
    }

    private EngineAnswer Search(IndexSearcher searcher, EngineQuery query, CancellationToken cancellationToken)
    {
        using var collected = new HitCollector(_heads, _columns, query, cancellationToken);
        searcher.Search(QueryTranslation.Of(query, searcher.IndexReader), collected);
        var heads = _heads.All;
        using var reports = new BestOfReports(collected.Hits, heads, _heads.Reports.Count);
        var page = query.CollapseToReports
            ? Selection.Reports(collected.Hits, heads, reports, query)
            : Selection.Passages(collected.Hits, heads, query);
        return new EngineAnswer(
            collected.Hits.Length,
            reports.Reports.Count,
            [.. page.Select(found => PassageReading.Of(found, searcher.IndexReader, _heads, query.Sort))],
            query.WithFacets ? FacetCounting.Of(collected, _heads) : NoFacets);
    }
}
