using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Reports.Contracts.Messaging;

namespace Reports.Hosting.Bus.RabbitMq;

/// <summary>RabbitMQ's management API: one reading of our own queues.</summary>
internal sealed class ManagementApi
{
    private readonly HttpClient? _http;
    private readonly string _host;

    public ManagementApi(Uri broker, Uri? management)
    {
        _host = Uri.EscapeDataString(broker.AbsolutePath.Length > 1 ? Uri.UnescapeDataString(broker.AbsolutePath[1..]) : "/");
        if (management is null)
        {
            return;
        }

        var account = Uri.UnescapeDataString(management.UserInfo.Length > 0 ? management.UserInfo : broker.UserInfo.Length > 0 ? broker.UserInfo : "guest:guest");
        _http = new HttpClient { BaseAddress = new UriBuilder(management) { UserName = "", Password = "" }.Uri, Timeout = TimeSpan.FromSeconds(3) };
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(account)));
    }

    public bool IsConfigured => _http is not null;

    public async Task<QueueDepth> ReadAsync(string queue, CancellationToken cancellationToken)
    {
        var depth = await CountAsync(queue, cancellationToken);
        var errors = await CountAsync(queue + "_error", cancellationToken);
        var skipped = await CountAsync(queue + "_skipped", cancellationToken);
        return new QueueDepth(queue, depth?.Ready, depth?.InFlight, depth?.Consumers, (errors?.Ready ?? 0) + (skipped?.Ready ?? 0));
    }

    private async Task<QueueDepth?> CountAsync(string queue, CancellationToken cancellationToken)
    {
        using var answer = await _http!.GetAsync($"/api/queues/{_host}/{Uri.EscapeDataString(queue)}", cancellationToken);
        if (answer.StatusCode == System.Net.HttpStatusCode.NotFound)
        {
            return null;
        }

        answer.EnsureSuccessStatusCode();
        using var json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken);
        long Number(string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt64() : 0;
        return new QueueDepth(queue, Number("messages_ready"), Number("messages_unacknowledged"), (int)Number("consumers"));
    }
}
