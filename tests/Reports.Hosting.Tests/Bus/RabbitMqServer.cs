using DotNet.Testcontainers.Containers;
using Reports.Hosting.Tests.Bus;
using Testcontainers.RabbitMq;

[assembly: AssemblyFixture(typeof(RabbitMqServer))]

namespace Reports.Hosting.Tests.Bus;

/// <summary>
/// A real RabbitMQ in a container, one for all tests; each test takes a virtual host of its own. Without a container engine
/// the tests skip and say why; with <c>REPORTS_REQUIRE=all</c> they fail.
/// </summary>
public sealed class RabbitMqServer : IAsyncLifetime
{
    private const string DefaultImage = "rabbitmq:4.1-management";
    private const int ManagementPort = 15672;
    private RabbitMqContainer? _container;
    private string? _missing;
    private int _hosts;

    public async ValueTask InitializeAsync()
    {
        try
        {
            _container = new RabbitMqBuilder(Environment.GetEnvironmentVariable("REPORTS_IMAGE_RABBITMQ") ?? DefaultImage)
                .WithPortBinding(ManagementPort, assignRandomHostPort: true)
                .Build();
            await _container.StartAsync();
        }
        catch (Exception failure)
        {
            _missing = $"No RabbitMQ container can be started: {failure.Message}";
        }
    }

    /// <summary>Address of a fresh virtual host.</summary>
    public async Task<Uri> NewHostAsync()
    {
        if (_missing is not null)
        {
            (Environment.GetEnvironmentVariable("REPORTS_REQUIRE") == "all").ShouldBeFalse(_missing);
            Assert.Skip(_missing);
        }

        var name = $"test{Interlocked.Increment(ref _hosts)}";
        await ControlAsync("add_vhost", name);
        await ControlAsync("set_permissions", "-p", name, RabbitMqBuilder.DefaultUsername, ".*", ".*", ".*");
        return new UriBuilder(_container!.GetConnectionString()) { Path = name }.Uri;
    }

    public Uri Management => new($"http://{_container!.Hostname}:{_container.GetMappedPublicPort(ManagementPort)}");

    /// <summary>Runs rabbitmqctl in the container.</summary>
    public async Task<string> ControlAsync(params string[] words)
    {
        ExecResult result = await _container!.ExecAsync(["rabbitmqctl", "-q", .. words]);
        result.ExitCode.ShouldBe(0, result.Stderr);
        return result.Stdout;
    }

    public async ValueTask DisposeAsync()
    {
        if (_container is not null)
        {
            await _container.DisposeAsync();
        }
    }
}
