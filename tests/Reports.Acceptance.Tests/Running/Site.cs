using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using Reports.Acceptance.Tests.Files;

namespace Reports.Acceptance.Tests.Running;

/// <summary>The site as programs use it: over HTTP.</summary>
internal sealed class Site : IDisposable
{
    private readonly HttpClient _http;
    private readonly ConcurrentQueue<string> _serverErrors = new();

    public Site(Uri address)
    {
        Address = address;
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(2) };
    }

    public Uri Address { get; }

    /// <summary>Requests that were answered with 5xx.</summary>
    public IReadOnlyCollection<string> ServerErrors => _serverErrors;

    public async Task<bool> IsReadyAsync()
    {
        try
        {
            using var answer = await _http.GetAsync("/health/ready");
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    public Task<Answer> UploadAsync(string name, byte[] bytes, string? language = null) => UploadAsync([Part.File(name, bytes)], language);

    public Task<Answer> UploadAsync(IReadOnlyList<Part> parts, string? language = null)
    {
        var content = new ByteArrayContent(Multipart.Body(parts));
        content.Headers.TryAddWithoutValidation("Content-Type", Multipart.ContentType);
        return SendAsync(HttpMethod.Post, "/api/documents", content, language);
    }

    /// <summary>Uploads one file that must be taken in; returns its id.</summary>
    public async Task<string> AcceptAsync(string name, byte[] bytes)
    {
        var answer = await UploadAsync(name, bytes);
        answer.Status.ShouldBe(202, answer.Body);
        return answer.As<UploadAnswer>().Items.ShouldHaveSingleItem().Id.ShouldNotBeNull();
    }

    /// <summary>Uploads one file and waits until its way has ended.</summary>
    public async Task<Document> SettleAsync(string name, byte[] bytes) => await SettledAsync(await AcceptAsync(name, bytes));

    public async Task<Document> DocumentAsync(string id)
    {
        var answer = await GetAsync($"/api/documents/{id}");
        answer.Status.ShouldBe(200, answer.Body);
        return answer.As<Document>();
    }

    public Task<Document> SettledAsync(string id) =>
        Eventually.GetAsync(async () => await DocumentAsync(id) is { IsSettled: true } document ? document : null, $"{id} is settled");

    /// <summary>Every document of a list, all its pages.</summary>
    public async Task<IReadOnlyList<Document>> ListAsync(string query = "")
    {
        var (all, cursor) = (new List<Document>(), "");
        do
        {
            var answer = await GetAsync($"/api/documents?limit=100&{query}{cursor}");
            answer.Status.ShouldBe(200, answer.Body);
            var page = answer.As<DocumentList>();
            all.AddRange(page.Items);
            cursor = page.Next is null ? null : "&cursor=" + page.Next;
        }
        while (cursor is not null);
        return all;
    }

    /// <summary>Passages that hold exactly these words.</summary>
    public async Task<SearchAnswer> SearchAsync(string words)
    {
        var answer = await GetAsync($"/api/search?near=no&synonyms=no&per=passage&limit=100&q={Uri.EscapeDataString(words)}");
        answer.Status.ShouldBe(200, answer.Body);
        return answer.As<SearchAnswer>();
    }

    public Task<Answer> GetAsync(string path, string? language = null) => SendAsync(HttpMethod.Get, path, language: language);

    public Task<Answer> DeleteAsync(string path) => SendAsync(HttpMethod.Delete, path);

    /// <summary>An answer that goes on.</summary>
    public Task<Stream> ListenAsync(string path) => _http.GetStreamAsync(path);

    public void Dispose() => _http.Dispose();

    private async Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? content = null, string? language = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = content };
        if (language is not null)
        {
            request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(language));
        }

        using var answer = await _http.SendAsync(request);
        var status = (int)answer.StatusCode;
        if (status >= 500)
        {
            _serverErrors.Enqueue($"{status} {method} {path}");
        }

        var headers = answer.Headers.Concat(answer.Content.Headers).ToDictionary(h => h.Key, h => string.Join(',', h.Value), StringComparer.OrdinalIgnoreCase);
        return new Answer(status, headers, await answer.Content.ReadAsByteArrayAsync());
    }
}
