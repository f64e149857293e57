using Reports.Search.Conformance;

namespace Reports.Search.Elasticsearch.Tests.Containers;

public sealed class ElasticsearchConformanceTests(ElasticsearchServer server) : SearchEngineSuite
{
    protected override Task<EngineUnderTest> StartAsync()
    {
        var engine = new ElasticsearchEngine(server.Options(), TimeProvider.System);
        return Task.FromResult(new EngineUnderTest(engine, engine, () => ValueTask.CompletedTask));
    }
}
