using System.Text.Json;
using Reports.Search.Elasticsearch.Connection;

namespace Reports.Search.Elasticsearch.Writing;

/// <summary>What the server says about one operation of a bulk request. The sequence number names the very write it made.</summary>
internal readonly record struct BulkItem(int Status, string? ErrorType, string? Reason, long SequenceNumber, long PrimaryTerm)
{
    public BulkVerdict Verdict => this switch
    {
        { ErrorType: null, Status: < 300 or 404 } => BulkVerdict.Done,
        { ErrorType: ErrorTypes.VersionConflict } => BulkVerdict.Conflict,
        _ when ErrorTypes.IsPause(ErrorType) || Status is 401 or 403 => BulkVerdict.Pause,
        { Status: 408 or 429 or >= 500 } => BulkVerdict.Retry,
        _ => BulkVerdict.Reject,
    };

    public string Message => $"{ErrorType} ({Status}): {Reason}";

    /// <summary>The items of an answer, in the order of the operations.</summary>
    public static List<BulkItem> ReadAll(JsonElement answer) =>
        answer.TryGetProperty("items", out var items) ? items.EnumerateArray().Select(Read).ToList() : [];

    private static BulkItem Read(JsonElement item)
    {
        var result = item.EnumerateObject().First().Value;
        var failed = result.TryGetProperty("error", out var error);
        return new BulkItem(
            result.GetProperty("status").GetInt32(),
            failed ? error.GetProperty("type").GetString() : null,
            failed ? error.GetProperty("reason").GetString() : null,
            Number(result, "_seq_no"),
            Number(result, "_primary_term"));
    }

    private static long Number(JsonElement result, string name) => result.TryGetProperty(name, out var value) ? value.GetInt64() : -1;
}

/// <summary>What to do about an operation.</summary>
internal enum BulkVerdict
{
    /// <summary>Applied; or a deletion of what is not there.</summary>
    Done = 0,

    /// <summary>This version or a newer one is there already.</summary>
    Conflict = 1,

    /// <summary>The server is busy: send it again.</summary>
    Retry = 2,

    /// <summary>The index takes no writes now.</summary>
    Pause = 3,

    /// <summary>The server will never take it.</summary>
    Reject = 4,
}
