using Reports.Deployment.Tests;

[assembly: AssemblyFixture(typeof(Compose))]

// One deployment for all: what one test kills, another would miss.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Reports.Deployment.Tests;

/// <summary>
/// The distributed form as deploy/compose.yaml describes it, brought up once for all tests. Where images of our own stand in
/// for the official ones (REPORTS_IMAGE_…), no SDK image can be had either, so the published hosts go in.
/// </summary>
public sealed class Compose : IAsyncLifetime
{
    private readonly string _project = $"reports-test-{Environment.ProcessId}";
    private readonly Dictionary<string, string> _environment = [];
    private string? _missing;
    private bool _up;

    public static string File => "deploy/compose.yaml";

    /// <summary>Where search-api answers.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Variables that name this deployment to the compose tool.</summary>
    public IReadOnlyDictionary<string, string> Variables => _environment;

    public async ValueTask InitializeAsync()
    {
        var port = FreePort.Take();
        Address = new Uri($"http://127.0.0.1:{port}");
        _environment["COMPOSE_PROJECT_NAME"] = _project;
        _environment["REPORTS_ADDRESS"] = $"127.0.0.1:{port}";
        _missing = await WhatIsMissingAsync();
        if (_missing is not null)
        {
            return;
        }

        await PublishAsync();
        _up = true;
        var up = await ToolAsync("up", "--build", "-d");
        _missing = up.Status == 0 ? null : up.Output;
    }

    /// <summary>Skips or fails the test where the deployment is not up; waits until it is ready.</summary>
    public async Task<HttpClient> ReadyAsync(CancellationToken cancellationToken)
    {
        if (_missing is not null)
        {
            Requirement.Missing($"The compose deployment is not up: {_missing}");
        }

        var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(2) };
        for (var i = 0; i < 240; i++)
        {
            if (await IsReadyAsync(http, cancellationToken))
            {
                return http;
            }

            await Task.Delay(1000, cancellationToken);
        }

        throw new InvalidOperationException("Not ready: " + (await ToolAsync("logs", "--tail", "20")).Output);
    }

    internal Task<Command> ToolAsync(params string[] words)
    {
        string[] file = ["-f", File];
        return Command.Exists("docker-compose")
            ? Command.RunAsync("docker-compose", [.. file, .. words], _environment)
            : Command.RunAsync("docker", ["compose", .. file, .. words], _environment);
    }

    public async ValueTask DisposeAsync()
    {
        if (_up)
        {
            await ToolAsync("down", "-v", "--timeout", "5");
        }
    }

    private static async Task<string?> WhatIsMissingAsync()
    {
        if (!Command.Exists("docker"))
        {
            return "docker is not installed.";
        }

        var info = await Command.RunAsync("docker", ["info"]);
        return info.Status == 0 ? null : "no container engine answers.";
    }

    private async Task PublishAsync()
    {
        if (Environment.GetEnvironmentVariable("REPORTS_IMAGE_ASPNET") is not { } runtime)
        {
            return;
        }

        (await Command.RunAsync("sh", ["deploy/publish-all"])).ShouldSucceed();
        _environment["REPORTS_IMAGE_SDK"] = runtime;
        _environment["REPORTS_PUBLISHED"] = "artifacts/publish";
        _environment["REPORTS_ELASTICSEARCH_DATA"] = "/usr/share/elasticsearch-data";
    }

    private static async Task<bool> IsReadyAsync(HttpClient http, CancellationToken cancellationToken)
    {
        try
        {
            using var ready = await http.GetAsync("/health/ready", cancellationToken);
            using var forwarded = await http.GetAsync("/api/documents?limit=1", cancellationToken);
            using var searched = await http.GetAsync("/api/search?limit=1", cancellationToken);
            return ready.IsSuccessStatusCode && forwarded.IsSuccessStatusCode && searched.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
