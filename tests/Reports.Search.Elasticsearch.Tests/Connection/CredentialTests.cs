using System.Text;
using Reports.Search.Elasticsearch.Tests.Fake;

namespace Reports.Search.Elasticsearch.Tests.Connection;

public sealed class CredentialTests
{
    [Fact]
    public async Task RefreshAsync_ApiKey_IsSent()
    {
        (await HeaderAsync(options => options.ApiKey = "a2V5")).ShouldBe("ApiKey a2V5");
    }

    [Fact]
    public async Task RefreshAsync_UserAndPassword_AreSent()
    {
        var header = await HeaderAsync(options => (options.User, options.Password) = ("reader", "päss:word"));

        header.ShouldBe("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("reader:päss:word")));
    }

    [Fact]
    public async Task RefreshAsync_NoCredentials_SendsNone()
    {
        (await HeaderAsync(_ => { })).ShouldBeNull();
    }

    private static async Task<string?> HeaderAsync(Action<ElasticsearchOptions> configure)
    {
        await using var fake = await FakeElasticsearch.StartAsync(_ => FakeAnswer.Ok());
        await fake.Engine(configure).RefreshAsync(TestContext.Current.CancellationToken);
        return fake.Requests.Single().Headers.GetValueOrDefault("Authorization");
    }
}
