using System.Net;
using Elastic.Clients.Elasticsearch;
using Elastic.Transport;
using Reports.Search.Elasticsearch.Connection;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Tests.Connection;

public sealed class ServerCallsTests
{
    [Fact]
    public async Task SendAsync_AnswerEndsInTheMiddle_IsTriedAgainAndThenAnOutage()
    {
        var options = new ElasticsearchOptions { RetryDelay = TimeSpan.Zero, Retries = 2 };
        using var network = new CutNetwork();
        using var settings = new ElasticsearchClientSettings(new SingleNodePool(new Uri("http://node:9200")), new HttpRequestInvoker((_, _) => network));
        var calls = new ServerCalls(new ElasticsearchClient(settings), CallPipeline.Create(options, TimeProvider.System));

        var failure = await Should.ThrowAsync<SearchEngineUnavailableException>(() => calls.SendAsync(
            Elastic.Transport.HttpMethod.POST, "/_bulk", PostData.Bytes([1]), TestContext.Current.CancellationToken));

        failure.InnerException.ShouldNotBeNull();
        network.Calls.ShouldBe(3);
    }

    /// <summary>Every answer is a success whose body cannot be read to its end.</summary>
    private sealed class CutNetwork : HttpMessageHandler
    {
        public int Calls { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Calls++;
            var content = new StreamContent(new CutStream());
            content.Headers.ContentType = new("application/vnd.elasticsearch+json");
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
        }
    }

    private sealed class CutStream() : MemoryStream(new byte[10])
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("Connection reset by peer");

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            throw new IOException("Connection reset by peer");
    }
}
