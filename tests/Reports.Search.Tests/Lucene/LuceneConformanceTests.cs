using Reports.Search.Conformance;
using Reports.Search.Lucene;

namespace Reports.Search.Tests.Lucene;

public sealed class LuceneConformanceTests : SearchEngineSuite
{
    protected override Task<EngineUnderTest> StartAsync()
    {
        var directory = new TemporaryDirectory();
        var engine = LuceneEngine.Open(directory.Path);
        return Task.FromResult(new EngineUnderTest(engine, engine, () =>
        {
            engine.Dispose();
            directory.Dispose();
            return ValueTask.CompletedTask;
        }));
    }
}
