using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Reports.Contracts.Documents;

namespace Reports.Standalone.Importing;

/// <summary>Imports to a running server by its API.</summary>
internal sealed class ServerTarget : IImportTarget
{
    private const int AtOnce = 8;
    private const int Tries = 30;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);
    private readonly HttpClient _http;

    public ServerTarget(Uri server) => _http = new HttpClient { BaseAddress = server, Timeout = TimeSpan.FromMinutes(5) };

    /// <summary>Sends a file; a server that is busy or starting is no reason to count the file as refused, so it is asked again for a while.</summary>
    public async Task<ImportAnswer> AcceptAsync(ImportFile file, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var answer = await SendAsync(file, cancellationToken);
            if (attempt == Tries || !IsBusy(answer.StatusCode))
            {
                return await AnswerOfAsync(answer, cancellationToken);
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }

    public async Task<IReadOnlyDictionary<string, ImportState>> StatesAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken)
    {
        var states = new ConcurrentDictionary<string, ImportState>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(documentIds, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, async (id, ct) =>
        {
            using var answer = await _http.GetAsync($"/api/documents/{id}", ct);
            if (answer.IsSuccessStatusCode)
            {
                using var json = await ReadAsync(answer, ct);
                states[id] = StateOf(json.RootElement);
            }
        });
        return states;
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<HttpResponseMessage> SendAsync(ImportFile file, CancellationToken cancellationToken)
    {
        await using var bytes = file.Open();
        using var form = new MultipartFormDataContent { { new StreamContent(bytes), "files", file.Name } };
        return await _http.PostAsync("/api/documents", form, cancellationToken);
    }

    private static bool IsBusy(HttpStatusCode status) =>
        status is HttpStatusCode.TooManyRequests or HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable;

    private static async Task<ImportAnswer> AnswerOfAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        using var json = await ReadAsync(answer, cancellationToken);
        if (!answer.IsSuccessStatusCode)
        {
            return new ImportAnswer(null, false, Text(json.RootElement, "code") ?? $"{(int)answer.StatusCode}", Text(json.RootElement, "detail"));
        }

        var item = json.RootElement.GetProperty("items")[0];
        return new ImportAnswer(Text(item, "id"), item.GetProperty("duplicate").GetBoolean());
    }

    private static ImportState StateOf(JsonElement document)
    {
        var why = document.TryGetProperty("rejection", out var rejection) && rejection.ValueKind == JsonValueKind.Object ? rejection : default;
        if (why.ValueKind == JsonValueKind.Undefined && document.TryGetProperty("failure", out var failure) && failure.ValueKind == JsonValueKind.Object)
        {
            why = failure;
        }

        return new ImportState(
            Enum.Parse<DocumentState>(Text(document, "state")!, ignoreCase: true),
            document.GetProperty("warnings").GetArrayLength() + document.GetProperty("flags").GetArrayLength() > 0,
            Text(why, "code"),
            Text(why, "message"));
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static async Task<JsonDocument> ReadAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        try
        {
            return await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(cancellationToken), cancellationToken: cancellationToken);
        }
        catch (JsonException)
        {
            return JsonDocument.Parse("{}");
        }
    }
}
