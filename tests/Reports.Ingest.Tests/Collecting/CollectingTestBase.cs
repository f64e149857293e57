using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Reports.Ingest.Collecting.Sources;
using Reports.Ingest.Tests.Running;
using Reports.Storage.Collecting;

namespace Reports.Ingest.Tests.Collecting;

/// <summary>A portal, an ingest that may visit it, and the words that tests speak of both.</summary>
public abstract class CollectingTestBase : IAsyncLifetime
{
    private protected LocalSite Portal { get; private set; } = null!;

    private protected IngestSite Ingest { get; private set; } = null!;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        Portal = await LocalSite.StartAsync();
        Ingest = await IngestSite.StartAsync(("Collect:AllowPrivate:0", "127.0.0.1"));
    }

    public async ValueTask DisposeAsync()
    {
        await Ingest.DisposeAsync();
        await Portal.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task AddAsync(string path, string kind = "listing", string more = "")
    {
        var answer = await Ingest.SendAsync(HttpMethod.Post, "/api/sources", $$"""{"id": "yanting", "address": "{{Portal.Address}}{{path}}", "kind": "{{kind}}", "delay_ms": 0{{more}}}""");
        answer.Status.ShouldBe(201, answer.Json.ToString());
    }

    /// <summary>Visits what is due and returns the latest visit.</summary>
    private protected async Task<VisitResult> VisitAsync()
    {
        await Ingest.Services.GetRequiredService<Visitor>().RunAsync(Token);
        return (await LastAsync()).Result;
    }

    private protected async Task<VisitResult> VisitAgainAsync()
    {
        (await Ingest.SendAsync(HttpMethod.Post, "/api/sources/yanting/visit")).Status.ShouldBe(202);
        Portal.Forget();
        return await VisitAsync();
    }

    private protected async Task<VisitView> LastAsync() => (await SourceAsync()).Last.ShouldNotBeNull();

    private protected async Task<SourceView> SourceAsync() =>
        (await Ingest.Services.GetRequiredService<ICollectionReader>().FindSourceAsync("yanting", Token)).ShouldNotBeNull();

    /// <summary>Every document, newest first, with its provenance.</summary>
    private protected async Task<IReadOnlyList<JsonElement>> DocumentsAsync()
    {
        var documents = new List<JsonElement>();
        foreach (var item in (await Ingest.GetAsync("/api/documents?limit=100")).Json.GetProperty("items").EnumerateArray())
        {
            documents.Add((await Ingest.GetAsync("/api/documents/" + item.GetProperty("id").GetString())).Json);
        }

        return documents;
    }

    private protected static JsonElement Origin(JsonElement document) => document.GetProperty("provenance")[0];
}
