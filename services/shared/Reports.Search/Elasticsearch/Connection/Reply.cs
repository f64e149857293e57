using System.Text.Json;
using Reports.Search.Seam;

namespace Reports.Search.Elasticsearch.Connection;

/// <summary>What came back from a call. <paramref name="Status"/> is null where no usable answer came; <paramref name="Failure"/> says why.</summary>
internal sealed record Reply(int? Status, JsonElement Body, Exception? Failure = null)
{
    public bool IsSuccess => Status is >= 200 and < 300;

    /// <summary>The server could not be reached or cannot serve now.</summary>
    public bool IsOutage => Status is null or 502 or 503 or 504;

    public bool IsWorthRetrying => IsOutage || Status is 408 or 429;

    public string? ErrorType => Error(Body, "type");

    /// <summary>The server's own words for what went wrong, for people.</summary>
    public string Reason => Error(Body, "reason") ?? Failure?.Message ?? $"status {Status}";

    /// <summary>This reply, where it is a success.</summary>
    /// <exception cref="SearchEngineUnavailableException">The index is gone or takes nothing now.</exception>
    /// <exception cref="InvalidOperationException">The server understood the request and refuses it.</exception>
    public Reply Required() => this switch
    {
        { IsSuccess: true } => this,
        _ when ErrorTypes.IsPause(ErrorType) => throw new SearchEngineUnavailableException($"Elasticsearch takes no requests for this index now: {Reason}"),
        _ => throw new InvalidOperationException($"Elasticsearch refused a request ({Status} {ErrorType}): {Reason}"),
    };

    private static string? Error(JsonElement body, string member) =>
        body.ValueKind == JsonValueKind.Object
        && body.TryGetProperty("error", out var error)
        && error.ValueKind == JsonValueKind.Object
        && error.TryGetProperty(member, out var value)
            ? value.GetString()
            : null;
}
