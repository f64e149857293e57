using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;
using Reports.Search.Elasticsearch.Tests.Containers;

[assembly: AssemblyFixture(typeof(ElasticsearchServer))]

namespace Reports.Search.Elasticsearch.Tests.Containers;

/// <summary>
/// A real Elasticsearch in a container, one for all tests. Each test takes an alias of its own.
/// Without a container engine the tests skip and say why; with <c>REPORTS_REQUIRE=all</c> they fail.
/// </summary>
public sealed class ElasticsearchServer : IAsyncLifetime
{
    private const int Port = 9200;
    private const string DefaultImage = "docker.elastic.co/elasticsearch/elasticsearch:9.1.5";

    private IContainer? _container;
    private string? _missing;
    private int _aliases;

    private string Url => $"http://{_container!.Hostname}:{_container.GetMappedPublicPort(Port)}";

    public async ValueTask InitializeAsync()
    {
        try
        {
            _container = new ContainerBuilder(Environment.GetEnvironmentVariable("REPORTS_IMAGE_ELASTICSEARCH") ?? DefaultImage)
                .WithEnvironment("discovery.type", "single-node")
                .WithEnvironment("xpack.security.enabled", "false")
                .WithEnvironment("ES_JAVA_OPTS", "-Xms512m -Xmx512m")
                .WithPortBinding(Port, assignRandomHostPort: true)
                .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(http => http.ForPort(Port).ForPath("/_cluster/health")))
                .Build();
            await _container.StartAsync();
        }
        catch (Exception failure)
        {
            _missing = $"No Elasticsearch container can be started: {failure.Message}";
        }
    }

    /// <summary>Options for an alias that no other test uses.</summary>
    public ElasticsearchOptions Options()
    {
        if (_missing is not null)
        {
            (Environment.GetEnvironmentVariable("REPORTS_REQUIRE") == "all").ShouldBeFalse(_missing);
            Assert.Skip(_missing);
        }

        var options = new ElasticsearchOptions { Index = $"test-{Interlocked.Increment(ref _aliases)}" };
        options.Urls.Add(Url);
        return options;
    }

    /// <summary>A client for what the engine does not do.</summary>
    public HttpClient Http() => new() { BaseAddress = new Uri(Url) };

    public async ValueTask DisposeAsync()
    {
        if (_container is not null)
        {
            await _container.DisposeAsync();
        }
    }
}
