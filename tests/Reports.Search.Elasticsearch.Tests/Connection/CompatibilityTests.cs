using Reports.Search.Elasticsearch.Tests.Fake;

namespace Reports.Search.Elasticsearch.Tests.Connection;

public sealed class CompatibilityTests
{
    [Theory]
    [InlineData("8")]
    [InlineData("9")]
    public async Task WriteAsync_VersionSet_IsWrittenIntoBothMediaTypes(string major)
    {
        var requests = await RequestsAsync(major, serverVersion: "1.0.0");

        requests.ShouldHaveSingleItem();
        requests[0].Headers["Accept"].ShouldEndWith($"compatible-with={major}");
        requests[0].Headers["Content-Type"].ShouldEndWith($"compatible-with={major}");
    }

    [Theory]
    [InlineData("8.19.4", "8")]
    [InlineData("9.1.5", "9")]
    public async Task WriteAsync_Auto_AsksOnceInPlainJson(string serverVersion, string major)
    {
        var requests = await RequestsAsync("auto", serverVersion);

        requests.Count.ShouldBe(2);
        requests[0].ShouldSatisfyAllConditions(
            question => question.Path.ShouldBe("/"),
            question => question.Headers["Accept"].ShouldBe("application/json"),
            question => question.Headers["Authorization"].ShouldBe("ApiKey a2V5"));
        requests[1].Headers["Accept"].ShouldEndWith($"compatible-with={major}");
    }

    [Fact]
    public async Task WriteAsync_AutoTwice_AsksOnlyOnce()
    {
        await using var fake = await StartAsync("9.0.0");
        var engine = fake.Engine(options => options.CompatibleWith = "auto");

        await engine.WriteAsync([Passages.Write("a", 1)], TestContext.Current.CancellationToken);
        await engine.WriteAsync([Passages.Write("a", 2)], TestContext.Current.CancellationToken);

        fake.Requests.Count(request => request.Path == "/").ShouldBe(1);
    }

    private static async Task<IReadOnlyList<ReceivedRequest>> RequestsAsync(string compatibleWith, string serverVersion)
    {
        await using var fake = await StartAsync(serverVersion);
        var engine = fake.Engine(options => (options.CompatibleWith, options.ApiKey) = (compatibleWith, "a2V5"));
        await engine.WriteAsync([Passages.Write("a", 1)], TestContext.Current.CancellationToken);
        return fake.Requests;
    }

    private static Task<FakeElasticsearch> StartAsync(string version) => FakeElasticsearch.StartAsync(request => request.IsBulk
        ? BulkScript.Answer(request, _ => BulkReply.Created)
        : FakeAnswer.Ok($$"""{ "version": { "number": "{{version}}" } }"""));
}
