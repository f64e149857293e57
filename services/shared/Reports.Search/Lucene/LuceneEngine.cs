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
    private readonly PassageDocument _document = new();
    private readonly SemaphoreSlim _writing = new(1);
    private int _unreported;

    private LuceneEngine(DirectoryLock @lock, LuceneIndex index)
    {
        _lock = @lock;
        _index = index;
        _columns = new ColumnCache(_heads);
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
        await _writing.WaitAsync(cancellationToken);
        try
        {
            return await Task.Run(() => Write(writes), CancellationToken.None);
        }
        catch (Exception refused) when (refused is IOException or ObjectDisposedException)
        {
            throw new SearchEngineUnavailableException("The search index takes no writes now: " + refused.Message, refused);
        }
        finally
        {
            _writing.Release();
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

    public void Dispose()
    {
        _writing.Wait();
        try
        {
            _index.Dispose();
        }
        finally
        {
            _lock.Dispose();
            _writing.Dispose();
        }
    }

    /// <summary>Commits before it returns: what is acknowledged survives a crash, and is visible.</summary>
    private List<WriteOutcome> Write(IReadOnlyList<DocumentWrite> writes)
    {
        var outcomes = WriteToBuffer(writes);
        _index.Writer.Commit();
        _index.Searchers.MaybeRefreshBlocking();
        return outcomes;
    }

    private List<WriteOutcome> WriteToBuffer(IReadOnlyList<DocumentWrite> writes)
    {
        var searcher = _index.Searchers.Acquire();
        try
        {
            var newest = new Dictionary<string, long>(StringComparer.Ordinal);
            return [.. writes.Select(write => Write(searcher.IndexReader, write, newest))];
        }
        finally
        {
            _index.Searchers.Release(searcher);
        }
    }

    /// <summary>The reader shows what earlier batches wrote, <paramref name="newest"/> what this one did.</summary>
    private WriteOutcome Write(IndexReader reader, DocumentWrite write, Dictionary<string, long> newest)
    {
        var there = newest.TryGetValue(write.DocumentId, out var version) ? version : DocumentVersions.Of(reader, write.DocumentId);
        if (there >= write.Version)
        {
            return new WriteOutcome(write.DocumentId);
        }

        try
        {
            _index.Writer.UpdateDocuments(new Term(FieldNames.Document, write.DocumentId), _document.Of(write));
            newest[write.DocumentId] = write.Version;
            return new WriteOutcome(write.DocumentId);
        }
        catch (ArgumentException unfit)
        {
            return new WriteOutcome(write.DocumentId, unfit.Message);
        }
    }

    private EngineAnswer Search(IndexSearcher searcher, EngineQuery query, CancellationToken cancellationToken)
    {
        using var collected = new HitCollector(_heads, _columns, query.Sort, cancellationToken);
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
