using Reports.Search.Seam;

namespace Reports.Search.Conformance;

/// <summary>An engine with an empty index of its own, and what ends it.</summary>
public sealed class EngineUnderTest(IPassageIndex index, ISearchEngine engine, Func<ValueTask> stop) : IAsyncDisposable
{
    public IPassageIndex Index => index;

    /// <summary>Writes and makes visible; every write must succeed.</summary>
    public async Task WriteAsync(params IReadOnlyList<DocumentWrite> writes)
    {
        var outcomes = await index.WriteAsync(writes);
        outcomes.ShouldBe(writes.Select(write => new WriteOutcome(write.DocumentId)));
        await index.RefreshAsync();
    }

    public Task<EngineAnswer> SearchAsync(EngineQuery query) => engine.SearchAsync(query);

    public Task<bool> PingAsync() => engine.PingAsync();

    public ValueTask DisposeAsync() => stop();
}
