using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Reports.Search.Elasticsearch.Shape;

/// <summary>
/// Settings and mapping of the passage index, and its names: <c>{alias}-v{version}-{id}</c>. The id is random so that an index
/// made in the place of a lost one has a name of its own, and everybody sees that it is empty.
/// </summary>
internal sealed class IndexShape(ElasticsearchOptions options)
{
    /// <summary>Raised with each change of passages.json or of what is written into it.</summary>
    private const int Version = 3;

    private const int IdDigits = 12;

    private string Prefix => $"{options.Index}-v{Version}-";

    public bool Fits(string index) => index.StartsWith(Prefix, StringComparison.Ordinal);

    public string NewName() => Prefix + RandomNumberGenerator.GetHexString(IdDigits, lowercase: true);

    /// <summary>The body that creates the index; with its alias where it is the first to bear it.</summary>
    public JsonObject Body(string name, bool withAlias)
    {
        var body = Template();
        body["mappings"]!["_meta"] = new JsonObject { ["shape"] = Version, ["id"] = name[Prefix.Length..] };
        var (key, value) = options.Replicas is { } replicas
            ? ("number_of_replicas", JsonValue.Create(replicas))
            : ("auto_expand_replicas", JsonValue.Create("0-1")!);
        body["settings"]![key] = value;
        if (withAlias)
        {
            // The server lets one index only be the write index of an alias: of two creations at once, one fails.
            body["aliases"] = new JsonObject { [options.Index] = new JsonObject { ["is_write_index"] = true } };
        }

        return body;
    }

    private static JsonObject Template()
    {
        using var stream = typeof(IndexShape).Assembly.GetManifestResourceStream("Reports.Search.Elasticsearch.Shape.passages.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }
}
