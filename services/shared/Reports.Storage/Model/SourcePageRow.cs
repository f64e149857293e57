namespace Reports.Storage.Model;

/// <summary>What an address of a source gave when it was last read.</summary>
public sealed class SourcePageRow
{
    /// <summary>SHA-256 of the source's id and the address, lower-case hex.</summary>
    public required string Id { get; set; }

    public required string SourceId { get; set; }

    public required string Address { get; set; }

    public string? ETag { get; set; }

    public string? LastModified { get; set; }

    /// <summary>Hash of what a reader sees of the page, without what changes with every request.</summary>
    public required string Fingerprint { get; set; }

    public string? DocumentId { get; set; }

    public DateTimeOffset At { get; set; }
}
