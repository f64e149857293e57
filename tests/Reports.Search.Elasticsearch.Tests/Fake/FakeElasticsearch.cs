using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Reports.Search.Elasticsearch.Tests.Fake;

/// <summary>A server of the test's own that answers like Elasticsearch, as the test tells it.</summary>
internal sealed class FakeElasticsearch : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<ReceivedRequest> _requests = new();

    private FakeElasticsearch(WebApplication app) => _app = app;

    public IReadOnlyList<ReceivedRequest> Requests => [.. _requests];

    public string Url => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    public static async Task<FakeElasticsearch> StartAsync(Func<ReceivedRequest, FakeAnswer> answer, X509Certificate2? certificate = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (certificate is not null)
            {
                listen.UseHttps(certificate);
            }
        }));
        var fake = new FakeElasticsearch(builder.Build());
        fake._app.Run(context => fake.AnswerAsync(context, answer));
        await fake._app.StartAsync();
        return fake;
    }

    /// <summary>An engine that talks to this server and waits for nothing between tries.</summary>
    public ElasticsearchEngine Engine(Action<ElasticsearchOptions>? configure = null, TimeProvider? time = null)
    {
        var options = new ElasticsearchOptions { CompatibleWith = "9", RetryDelay = TimeSpan.Zero };
        options.Urls.Add(Url);
        configure?.Invoke(options);
        return new ElasticsearchEngine(options, time ?? TimeProvider.System);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context, Func<ReceivedRequest, FakeAnswer> answer)
    {
        using var reader = new StreamReader(context.Request.Body);
        var headers = context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase);
        var request = new ReceivedRequest(context.Request.Method, context.Request.Path, headers, await reader.ReadToEndAsync());
        _requests.Enqueue(request);
        await SendAsync(context, answer(request));
    }

    private static async Task SendAsync(HttpContext context, FakeAnswer answer)
    {
        var body = System.Text.Encoding.UTF8.GetBytes(answer.Body);
        context.Response.StatusCode = answer.Status;
        context.Response.ContentType = context.Request.Headers.Accept.Count > 0 ? context.Request.Headers.Accept.ToString() : "application/json";
        context.Response.Headers["X-Elastic-Product"] = "Elasticsearch";
        context.Response.ContentLength = body.Length;
        if (context.Request.Method == "HEAD")
        {
            return;
        }

        await context.Response.Body.WriteAsync(answer.Cut ? body.AsMemory(0, body.Length / 2) : body);
        if (answer.Cut)
        {
            await context.Response.Body.FlushAsync();
            context.Abort();
        }
    }
}
