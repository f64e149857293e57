using System.Text.Json;
using System.Text.Json.Nodes;

namespace Reports.Search.Elasticsearch.Tests.Fake;

/// <summary>Reads bulk requests and writes their answers, item by item.</summary>
internal static class BulkScript
{
    /// <summary>The ids of a bulk request in its order, each with the name of its action.</summary>
    public static IReadOnlyList<(string Action, string Id)> Items(ReceivedRequest request) =>
        [.. request.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Action).OfType<(string, string)>()];

    /// <summary>Answers each item with what the script says.</summary>
    public static FakeAnswer Answer(ReceivedRequest request, Func<string, BulkReply> script)
    {
        var items = Items(request).Select(item => (JsonNode)new JsonObject { [item.Action] = script(item.Id).ToJson(item.Id) });
        return FakeAnswer.Ok(new JsonObject { ["errors"] = true, ["items"] = new JsonArray([.. items]) }.ToJsonString());
    }

    private static (string Action, string Id)? Action(string line)
    {
        using var json = JsonDocument.Parse(line);
        var first = json.RootElement.EnumerateObject().First();
        return first.Name is "index" or "delete" ? (first.Name, first.Value.GetProperty("_id").GetString()!) : null;
    }
}

/// <summary>What the server says about one item.</summary>
internal sealed record BulkReply(int Status, string? ErrorType = null)
{
    public static BulkReply Created { get; } = new(201);

    public static BulkReply Busy { get; } = new(429, "es_rejected_execution_exception");

    public static BulkReply Conflict { get; } = new(409, "version_conflict_engine_exception");

    public static BulkReply BadMapping { get; } = new(400, "strict_dynamic_mapping_exception");

    public JsonObject ToJson(string id)
    {
        var json = new JsonObject { ["_id"] = id, ["status"] = Status };
        if (ErrorType is not null)
        {
            json["error"] = new JsonObject { ["type"] = ErrorType, ["reason"] = "a reason" };
        }
        else
        {
            json["_seq_no"] = 1;
            json["_primary_term"] = 1;
        }

        return json;
    }
}
