using System.Text.Json;
using Reports.Search.Answers;

namespace Reports.Standalone.Searching;

/// <summary>Asks a running server.</summary>
internal static class ServerSearch
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static async Task PrintAsync(Uri server, SearchRequest request, TextWriter output, CancellationToken cancellationToken)
    {
        using var http = new HttpClient { BaseAddress = server };
        var json = await http.GetStringAsync($"/api/search?q={Uri.EscapeDataString(request.Q!)}&limit={request.Limit}", cancellationToken);
        SearchPrinter.Print(JsonSerializer.Deserialize<SearchAnswer>(json, Options)!, output);
    }
}
