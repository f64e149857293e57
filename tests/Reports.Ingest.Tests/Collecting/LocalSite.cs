using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Reports.Ingest.Tests.Collecting;

/// <summary>A portal on a port of its own: each path answers as the test says, and every request is written down.</summary>
internal sealed class LocalSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, Func<HttpContext, Task>> _answers = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _requests = new();

    private LocalSite(WebApplication app) => _app = app;

    public string Address => _app.Urls.First();

    /// <summary>Paths with their queries, in order, without robots.txt.</summary>
    public IReadOnlyList<string> Requests => [.. _requests.Where(r => r != "/robots.txt")];

    /// <summary>What answers where nothing else does.</summary>
    public Func<HttpContext, Task> Otherwise { get; set; } = context =>
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    };

    public static async Task<LocalSite> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var site = new LocalSite(app);
        app.Run(site.AnswerAsync);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    public void Set(string path, Func<HttpContext, Task> answer) => _answers[path] = answer;

    public void Status(string path, int status, params (string Name, string Value)[] headers) => Set(path, context =>
    {
        context.Response.StatusCode = status;
        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        return Task.CompletedTask;
    });

    public void Moved(string path, string to) => Status(path, StatusCodes.Status301MovedPermanently, ("Location", to));

    public void Html(string path, string html) => Set(path, context => WriteAsync(context, html));

    public void Text(string path, string text, string type = "text/plain") => Set(path, context =>
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(text);
    });

    /// <summary>A page with a tag: whoever knows it is told that nothing has changed.</summary>
    public void Tagged(string path, string html, string tag) => Set(path, context =>
    {
        context.Response.Headers.ETag = tag;
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }

        return WriteAsync(context, html);
    });

    public void Forget() => _requests.Clear();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    public static Task WriteAsync(HttpContext context, string html)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(html);
    }

    private Task AnswerAsync(HttpContext context)
    {
        var path = $"{context.Request.Path.Value}{context.Request.QueryString.Value}";
        _requests.Enqueue(path);
        return (_answers.GetValueOrDefault(path) ?? Otherwise)(context);
    }
}
