using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Tests.Containers;

public sealed class VersionTests(ElasticsearchServer server)
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task WriteAsync_FewerPassages_TakesSurplusOnesOut()
    {
        (await AfterAsync(Passages.Write("a", 1, passages: 5), Passages.Write("a", 2, passages: 2, previous: 5))).ShouldBe(2);
    }

    [Fact]
    public async Task WriteAsync_NoPassages_TakesTheDocumentOut()
    {
        (await AfterAsync(Passages.Write("a", 1, passages: 3), Passages.Write("a", 2, passages: 0, previous: 3))).ShouldBe(0);
    }

    [Fact]
    public async Task WriteAsync_OlderVersionLater_LeavesNothingOfItBehind()
    {
        (await AfterAsync(Passages.Write("a", 3, passages: 2), Passages.Write("a", 2, passages: 6))).ShouldBe(2);
    }

    [Fact]
    public async Task WriteAsync_OlderVersionAfterRemoval_LeavesNothingOfItBehind()
    {
        (await AfterAsync(
            Passages.Write("a", 1, passages: 2),
            Passages.Write("a", 3, passages: 0, previous: 2),
            Passages.Write("a", 2, passages: 6))).ShouldBe(0);
    }

    [Fact]
    public async Task WriteAsync_SameVersionAgain_Completes()
    {
        (await AfterAsync(Passages.Write("a", 1, passages: 2), Passages.Write("a", 1, passages: 5))).ShouldBe(5);
    }

    [Fact]
    public async Task WriteAsync_SeveralVersionsInOneBatch_NewestStays()
    {
        var engine = await EngineAsync();

        await engine.WriteAsync([Passages.Write("a", 2, passages: 3), Passages.Write("a", 1, passages: 4), Passages.Write("b", 1)], Cancel);

        (await CountAsync(engine)).ShouldBe(4);
    }

    private async Task<long> AfterAsync(params DocumentWrite[] writes)
    {
        var engine = await EngineAsync();
        foreach (var write in writes)
        {
            (await engine.WriteAsync([write], Cancel)).ShouldBe([new WriteOutcome(write.DocumentId)]);
        }

        return await CountAsync(engine);
    }

    private static async Task<long> CountAsync(ElasticsearchEngine engine)
    {
        await engine.RefreshAsync(Cancel);
        return (await engine.SearchAsync(new EngineQuery(), Cancel)).Passages;
    }

    private async Task<ElasticsearchEngine> EngineAsync()
    {
        var engine = new ElasticsearchEngine(server.Options(), TimeProvider.System);
        await engine.EnsureAsync(Cancel);
        return engine;
    }
}
