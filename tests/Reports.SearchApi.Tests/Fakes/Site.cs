using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Reports.Contracts.Documents;
using Reports.Contracts.Messaging;
using Reports.Hosting.Problems;
using Reports.Search;
using Reports.Search.Seam;
using Reports.Storage.Blobs;
using Reports.Storage.Catalogue.Reading;
using Reports.Storage.Collecting;
using Reports.Storage.Facts.Reading;
using Reports.Storage.Ledger;
using Reports.Storage.Refusing;

namespace Reports.SearchApi.Tests.Fakes;

/// <summary>The site on a port of its own, over fakes of everything behind it.</summary>
internal sealed class Site : IAsyncDisposable
{
    private static readonly DateTimeOffset Now = new(2031, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;

    private Site(WebApplication app, DirectoryInfo folder, FakeLedger ledger)
    {
        _app = app;
        _folder = folder;
        Ledger = ledger;
        Address = new Uri(app.Urls.First());
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
    }

    public Uri Address { get; }

    public HttpClient Client { get; }

    public FakeLedger Ledger { get; }

    public FakeSearch Search => (FakeSearch)_app.Services.GetRequiredService<ISearch>();

    public FakeEngine Engine => (FakeEngine)_app.Services.GetRequiredService<ISearchEngine>();

    public FakeReports Reports => (FakeReports)_app.Services.GetRequiredService<IReportReader>();

    public FakeFacts Facts => (FakeFacts)_app.Services.GetRequiredService<IFactReader>();

    public FakeRefusals Refusals => (FakeRefusals)_app.Services.GetRequiredService<IRefusalReader>();

    public FakeQueues Queues => (FakeQueues)_app.Services.GetRequiredService<IQueueMonitor>();

    public FakeTimeProvider Time => (FakeTimeProvider)_app.Services.GetRequiredService<TimeProvider>();

    public IServiceProvider Services => _app.Services;

    /// <summary>Starts the site; <paramref name="more"/> adds routes of the test's own.</summary>
    public static async Task<Site> StartAsync(Action<WebApplication>? more = null, Action<WebApplicationBuilder>? configure = null)
    {
        var folder = Directory.CreateTempSubdirectory("reports-web-");
        var parsed = new ParsedDocuments(new FileBlobStore(folder.FullName));
        var parsedRef = await parsed.WriteAsync(InventedReport.Document);
        var ledger = new FakeLedger(Now, parsedRef);
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(Now));
        builder.Services.AddSingleton<ILedgerReader>(ledger);
        builder.Services.AddSingleton<IReportReader>(new FakeReports(Now, parsedRef));
        builder.Services.AddSingleton<IFactReader, FakeFacts>();
        builder.Services.AddSingleton<ICollectionReader>(new FakeCollection(Now));
        builder.Services.AddSingleton<IRefusalReader>(new FakeRefusals(Now));
        builder.Services.AddSingleton(parsed);
        builder.Services.AddSingleton<ISearch, FakeSearch>();
        builder.Services.AddSingleton<ISearchEngine, FakeEngine>();
        builder.Services.AddSingleton<IQueueMonitor>(new FakeQueues(Now));
        builder.Services.AddSearchApi(new SearchApiSettings());
        configure?.Invoke(builder);
        var app = builder.Build();
        app.UseProblemAnswers();
        app.MapSearchApi();
        app.MapGet("/api/broken", (HttpContext _) => throw new InvalidOperationException("/secret/path")).ExcludeFromDescription();
        more?.Invoke(app);
        await app.StartAsync();
        return new Site(app, folder, ledger);
    }

    /// <summary>Asks as a browser or a program of a language would.</summary>
    public async Task<HttpResponseMessage> GetAsync(string address, string language = "zh-CN", string accept = "*/*", HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return await Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}
