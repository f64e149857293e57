using System.Text.Json;
using System.Text.Json.Serialization;

namespace Reports.Contracts.Messages;

/// <summary>The messages as JSON, and which ones there are.</summary>
public static class MessageJson
{
    private static readonly MessageContext Context = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Every message of the pipeline.</summary>
    public static IReadOnlyList<Type> Types { get; } =
    [
        typeof(DocumentReceived),
        typeof(DocumentParsed),
        typeof(DocumentRejected),
        typeof(DocumentFailed),
        typeof(DocumentIndexed),
        typeof(DocumentWithdrawn),
        typeof(IndexOpened),
    ];

    /// <summary>The message as JSON.</summary>
    public static string Write(object message) => JsonSerializer.Serialize(message, message.GetType(), Context);

    /// <summary>The message of the type with this name.</summary>
    /// <exception cref="JsonException">There is no such type, or the JSON is not one of it.</exception>
    public static object Read(string type, string json)
    {
        var known = Types.FirstOrDefault(t => t.Name == type) ?? throw new JsonException($"There is no message {type}.");
        return JsonSerializer.Deserialize(json, known, Context) ?? throw new JsonException("A message is never null.");
    }
}

[JsonSerializable(typeof(DocumentReceived))]
[JsonSerializable(typeof(DocumentParsed))]
[JsonSerializable(typeof(DocumentRejected))]
[JsonSerializable(typeof(DocumentFailed))]
[JsonSerializable(typeof(DocumentIndexed))]
[JsonSerializable(typeof(DocumentWithdrawn))]
[JsonSerializable(typeof(IndexOpened))]
internal sealed partial class MessageContext : JsonSerializerContext;
