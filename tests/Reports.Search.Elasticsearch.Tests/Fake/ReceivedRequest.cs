namespace Reports.Search.Elasticsearch.Tests.Fake;

/// <summary>A request as the fake server received it.</summary>
internal sealed record ReceivedRequest(string Method, string Path, IReadOnlyDictionary<string, string> Headers, string Body)
{
    public bool IsBulk => Path.EndsWith("/_bulk", StringComparison.Ordinal);
}

/// <summary>What it answers. With <paramref name="Cut"/> the connection ends in the middle of the body.</summary>
internal sealed record FakeAnswer(int Status, string Body, bool Cut = false)
{
    public static FakeAnswer Ok(string body = "{}") => new(200, body);

    public static FakeAnswer Error(int status, string type, string reason = "a reason") =>
        new(status, $$"""{"error":{"type":"{{type}}","reason":"{{reason}}"},"status":{{status}}}""");
}
