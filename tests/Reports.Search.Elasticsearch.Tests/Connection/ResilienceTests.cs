using Microsoft.Extensions.Time.Testing;
using Reports.Search.Elasticsearch.Tests.Fake;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Tests.Connection;

public sealed class ResilienceTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task RefreshAsync_BusyThenFine_Succeeds(int status)
    {
        var calls = 0;
        await using var fake = await FakeElasticsearch.StartAsync(_ => Interlocked.Increment(ref calls) <= 2
            ? FakeAnswer.Error(status, "es_rejected_execution_exception")
            : FakeAnswer.Ok());

        await fake.Engine().RefreshAsync(Cancel);

        fake.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task RefreshAsync_RefusedForGood_IsNotTriedAgain()
    {
        await using var fake = await FakeElasticsearch.StartAsync(_ => FakeAnswer.Error(400, "illegal_argument_exception"));

        var failure = await Should.ThrowAsync<InvalidOperationException>(() => fake.Engine().RefreshAsync(Cancel));

        failure.Message.ShouldContain("illegal_argument_exception");
        fake.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task SearchAsync_LostIndex_IsAnOutage()
    {
        await using var fake = await FakeElasticsearch.StartAsync(_ => FakeAnswer.Error(404, "index_not_found_exception"));

        await Should.ThrowAsync<SearchEngineUnavailableException>(() => fake.Engine().SearchAsync(new EngineQuery(), Cancel));
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    public async Task RefreshAsync_CredentialsRefused_SaysSo(int status)
    {
        await using var fake = await FakeElasticsearch.StartAsync(_ => FakeAnswer.Error(status, "security_exception"));

        var failure = await Should.ThrowAsync<SearchEngineUnavailableException>(() => fake.Engine().RefreshAsync(Cancel));

        failure.Message.ShouldContain("credentials");
    }

    [Fact]
    public async Task RefreshAsync_OutageAgainAndAgain_OpensTheCircuitUntilTheBreakIsOver()
    {
        var isUp = false;
        var time = new FakeTimeProvider();
        await using var fake = await FakeElasticsearch.StartAsync(_ => Volatile.Read(ref isUp) ? FakeAnswer.Ok() : FakeAnswer.Error(503, "outage"));
        var engine = fake.Engine(options => options.Retries = 5, time);
        await Should.ThrowAsync<SearchEngineUnavailableException>(() => engine.RefreshAsync(Cancel));
        var whenOpened = fake.Requests.Count;

        Volatile.Write(ref isUp, true);
        await Should.ThrowAsync<SearchEngineUnavailableException>(() => engine.RefreshAsync(Cancel));
        fake.Requests.Count.ShouldBe(whenOpened);

        time.Advance(TimeSpan.FromSeconds(11));
        await engine.RefreshAsync(Cancel);
        fake.Requests.Count.ShouldBe(whenOpened + 1);
    }

    [Fact]
    public async Task RefreshAsync_OneOfSeveralAddressesDead_UsesTheOther()
    {
        await using var gone = await FakeElasticsearch.StartAsync(_ => FakeAnswer.Ok());
        var dead = gone.Url;
        await gone.DisposeAsync();
        await using var fake = await FakeElasticsearch.StartAsync(_ => FakeAnswer.Ok());
        var engine = fake.Engine(options => options.Urls.Insert(0, dead));

        for (var i = 0; i < 4; i++)
        {
            await engine.RefreshAsync(Cancel);
        }

        fake.Requests.Count(request => request.Path.EndsWith("/_refresh", StringComparison.Ordinal)).ShouldBe(4);
    }

    [Fact]
    public async Task PingAsync_ServerGone_IsFalse()
    {
        var fake = await FakeElasticsearch.StartAsync(_ => FakeAnswer.Ok());
        var engine = fake.Engine();
        (await engine.PingAsync(Cancel)).ShouldBeTrue();

        await fake.DisposeAsync();

        (await engine.PingAsync(Cancel)).ShouldBeFalse();
    }
}
