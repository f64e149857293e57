using System.Net.Http.Json;
using System.Text.Json;

namespace Reports.Benchmarks.Corpus;

/// <summary>Asks a running system what became of the files it took in from below a folder.</summary>
internal sealed class CorpusReader(HttpClient http, string root)
{
    private readonly string _root = Path.GetFullPath(root);

    /// <summary>The files, by folder and name; a document that came twice stands under each of its places.</summary>
    public async Task<IReadOnlyList<CorpusFile>> ReadAsync()
    {
        var files = new List<CorpusFile>();
        var cursor = "";
        do
        {
            var page = await http.GetFromJsonAsync<JsonElement>($"/api/documents?limit=100{cursor}");
            foreach (var item in page.GetProperty("items").EnumerateArray())
            {
                files.AddRange(Of(await http.GetFromJsonAsync<JsonElement>($"/api/documents/{item.GetProperty("id").GetString()}")));
            }

            cursor = Text(page, "next") is { } next ? "&cursor=" + Uri.EscapeDataString(next) : null;
        }
        while (cursor is not null);
        return [.. files.OrderBy(f => f.Folder, StringComparer.Ordinal).ThenBy(f => f.Name, StringComparer.Ordinal)];
    }

    private IEnumerable<CorpusFile> Of(JsonElement document)
    {
        var meta = document.GetProperty("meta");
        var refusal = new[] { "rejection", "failure" }.Select(name => document.GetProperty(name)).FirstOrDefault(p => p.ValueKind == JsonValueKind.Object);
        var notes = document.GetProperty("flags").EnumerateArray().Select(f => f.GetString()!)
            .Concat(document.GetProperty("warnings").EnumerateArray().Select(w => Text(w, "code")!))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return
            from provenance in document.GetProperty("provenance").EnumerateArray()
            let path = Path.GetRelativePath(_root, Text(provenance, "place")!)
            where !path.StartsWith("..", StringComparison.Ordinal)
            select new CorpusFile(
                Path.GetDirectoryName(path) ?? "",
                Path.GetFileName(path),
                Text(document, "state")!,
                Text(refusal, "code"),
                Text(document, "media_type")?.Split('/', '.', '-')[^1],
                Text(meta, "genre"),
                Text(meta, "code"),
                Text(meta, "plan"),
                Text(document, "role"),
                notes);
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
