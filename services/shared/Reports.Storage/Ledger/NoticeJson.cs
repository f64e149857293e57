using System.Text.Encodings.Web;
using System.Text.Json;
using Reports.Contracts.Documents;

namespace Reports.Storage.Ledger;

/// <summary>Notices and their arguments as they stand in a column.</summary>
internal static class NoticeJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string? WriteArguments(IReadOnlyDictionary<string, string>? arguments) =>
        arguments is null or { Count: 0 } ? null : JsonSerializer.Serialize(arguments, Options);

    public static Notice? Read(string? code, string? arguments) =>
        code is null ? null : new Notice(code, arguments is null ? null : JsonSerializer.Deserialize<Dictionary<string, string>>(arguments, Options));

    public static string WriteAll(IReadOnlyList<Notice> notices) => JsonSerializer.Serialize(notices, Options);

    public static IReadOnlyList<Notice> ReadAll(string json) => JsonSerializer.Deserialize<List<Notice>>(json, Options) ?? [];
}
