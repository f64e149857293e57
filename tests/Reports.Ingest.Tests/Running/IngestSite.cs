using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Reports.Hosting.Problems;
using Reports.Storage;
using Reports.Storage.Database;

namespace Reports.Ingest.Tests.Running;

/// <summary>Ingest on a port of its own, over a fresh store; nothing runs behind it, and nothing moves its clock but the test.</summary>
internal sealed class IngestSite : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly DirectoryInfo _folder;

    private IngestSite(WebApplication app, DirectoryInfo folder)
    {
        (_app, _folder) = (app, folder);
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public string Data => _folder.FullName;

    public IServiceProvider Services => _app.Services;

    public FakeTimeProvider Time => (FakeTimeProvider)_app.Services.GetRequiredService<TimeProvider>();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static async Task<IngestSite> StartAsync(params (string Key, string Value)[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("reports-ingest-");
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        foreach (var (key, value) in settings.Append(("Data", folder.FullName)))
        {
            builder.Configuration[key] = value;
        }

        builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2031, 2, 1, 8, 0, 0, TimeSpan.Zero)));
        builder.Services.AddReportsStorage(new StorageOptions { Data = folder.FullName });
        builder.Services.AddIngest(IngestSettings.Read(builder.Configuration, []));
        var app = builder.Build();
        await app.Services.GetRequiredService<IDatabase>().MigrateAsync(Token);
        app.UseProblemAnswers();
        app.MapIngest();
        await app.StartAsync(Token);
        return new IngestSite(app, folder);
    }

    /// <summary>Uploads files; fields stand before them.</summary>
    public async Task<HttpAnswer> UploadAsync(IReadOnlyList<(string Name, byte[] Bytes)> files, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        foreach (var (name, bytes) in files)
        {
            var part = new ByteArrayContent(bytes);
            part.Headers.ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "files", FileNameStar = name };
            form.Add(part);
        }

        using var answer = await Client.PostAsync("/api/documents", form, Token);
        return await HttpAnswer.OfAsync(answer);
    }

    public Task<HttpAnswer> UploadAsync(string name, byte[] bytes, params (string Name, string Value)[] fields) => UploadAsync([(name, bytes)], fields);

    public async Task<HttpAnswer> GetAsync(string path)
    {
        using var answer = await Client.GetAsync(path, Token);
        return await HttpAnswer.OfAsync(answer);
    }

    public async Task<HttpAnswer> SendAsync(HttpMethod method, string path, string? json = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = json is null ? null : new StringContent(json, MediaTypeHeaderValue.Parse("application/json")) };
        using var answer = await Client.SendAsync(request, Token);
        return await HttpAnswer.OfAsync(answer);
    }

    public async Task<int> CountAsync() => (await GetAsync("/api/documents?limit=100")).Json.GetProperty("items").GetArrayLength();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _folder.Delete(recursive: true);
    }
}

/// <summary>An answer, read to its end.</summary>
internal sealed record HttpAnswer(int Status, JsonElement Json)
{
    public string? Code => Json.TryGetProperty("code", out var code) ? code.GetString() : null;

    /// <summary>Name, and the id or the code of the refusal, of every item of an upload's answer.</summary>
    public IReadOnlyList<(string? Name, string? Error)> Items =>
        [.. Json.GetProperty("items").EnumerateArray().Select(i => (i.GetProperty("name").GetString(), i.GetProperty("error") is { ValueKind: JsonValueKind.Object } e ? e.GetProperty("code").GetString() : null))];

    public string Id(int item = 0) => Json.GetProperty("items")[item].GetProperty("id").GetString()!;

    public static async Task<HttpAnswer> OfAsync(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(body.Length == 0 ? "{}" : body);
        return new HttpAnswer((int)answer.StatusCode, json.RootElement.Clone());
    }
}
