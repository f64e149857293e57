using Elastic.Transport;
using Reports.Search.Elasticsearch.Connection;
using Reports.Search.Elasticsearch.Searching;
using Reports.Search.Elasticsearch.Shape;
using Reports.Search.Elasticsearch.Writing;
using Reports.Search.Seam;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace Reports.Search.Elasticsearch;

/// <summary>Passages in Elasticsearch 8 or 9, plain, without plugins.</summary>
public sealed class ElasticsearchEngine : IPassageIndex, ISearchEngine
{
    private readonly ServerCalls _calls;
    private readonly IndexSetup _setup;
    private readonly BulkWriter _writer;
    private readonly PassageSearcher _searcher;
    private readonly string _alias;

    public ElasticsearchEngine(ElasticsearchOptions options, TimeProvider time)
    {
        _alias = options.Index;
        _calls = new ServerCalls(ClientFactory.Create(options), CallPipeline.Create(options, time));
        _setup = new IndexSetup(_calls, new IndexShape(options), _alias);
        _writer = new BulkWriter(_calls, options, time);
        _searcher = new PassageSearcher(_calls, options);
    }

    public Task<IndexDescription> EnsureAsync(CancellationToken cancellationToken = default) => _setup.EnsureAsync(cancellationToken);

    public Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken = default) =>
        _writer.WriteAsync(writes, cancellationToken);

    public async Task RefreshAsync(CancellationToken cancellationToken = default)
    {
        var reply = await _calls.SendAsync(HttpMethod.POST, $"/{_alias}/_refresh", body: null, cancellationToken);
        reply.Required();
    }

    public Task<EngineAnswer> SearchAsync(EngineQuery query, CancellationToken cancellationToken = default) =>
        _searcher.SearchAsync(query, cancellationToken);

    public Task<bool> PingAsync(CancellationToken cancellationToken = default) => _calls.AnswersAsync(cancellationToken);
}
