namespace Reports.Ingest.Collecting.Fetching;

/// <summary>An answer: the address that gave it after redirects, its status, body, and the headers of interest.</summary>
internal sealed record Fetched(Uri Address, int Status, byte[] Body)
{
    /// <summary>In lower case, without parameters; null if the answer names none.</summary>
    public string? MediaType { get; init; }

    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>How long the site asks to be left alone.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Why there is no answer, where the status is 0.</summary>
    public string? Trouble { get; init; }

    public bool IsHtml => MediaType is "text/html" or "application/xhtml+xml";

    public bool IsUnchanged => Status == 304;

    public bool IsFound => Status is >= 200 and < 300;
}
