using System.Text.Json;
using Reports.SearchApi.Tables;

namespace Reports.Standalone.Exporting;

/// <summary>Exports from a running server.</summary>
internal sealed class ServerExport(Uri server) : IExportSource
{
    private readonly HttpClient _http = new() { BaseAddress = server, Timeout = Timeout.InfiniteTimeSpan };

    public async Task WriteAsync(string table, TableFormat format, IReadOnlyDictionary<string, string> filters, Stream output, CancellationToken cancellationToken)
    {
        var query = QueryString.Create([.. filters.Select(f => KeyValuePair.Create(f.Key, (string?)f.Value)), KeyValuePair.Create("format", (string?)format.Word)]);
        using var answer = await _http.GetAsync(new Uri($"/api/{table}{query}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (!answer.IsSuccessStatusCode)
        {
            throw new HttpRequestException(Detail(await answer.Content.ReadAsStringAsync(cancellationToken)), null, answer.StatusCode);
        }

        await answer.Content.CopyToAsync(output, cancellationToken);
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    // The sentence of a problem, or what came instead.
    private static string Detail(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.GetProperty("detail").GetString() ?? body;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return body;
        }
    }
}
