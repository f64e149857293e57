using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reports.Contracts.Documents;

/// <summary>The stored form of a <see cref="ParsedDocument"/>: UTF-8 JSON, snake_case, stable order of members.</summary>
public static class ParsedDocumentJson
{
    private static readonly ParsedDocumentContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = 32,
    });

    /// <summary>The bytes to store.</summary>
    public static byte[] Write(ParsedDocument document) => JsonSerializer.SerializeToUtf8Bytes(document, Context.ParsedDocument);

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The bytes are not a parsed document.</exception>
    public static ParsedDocument Read(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, Context.ParsedDocument) ?? throw new JsonException("A parsed document is never null.");
}

[JsonSerializable(typeof(ParsedDocument))]
internal sealed partial class ParsedDocumentContext : JsonSerializerContext;
