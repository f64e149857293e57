namespace Reports.Storage.Model;

/// <summary>One way that a document came in. The same bytes may come from many places; each of them has its row.</summary>
public sealed class ProvenanceRow
{
    public long Id { get; set; }

    public required string DocumentId { get; set; }

    /// <summary><c>upload</c>, <c>archive</c>, <c>folder</c> or <c>source</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>Name, path or address, at most 2,048 code units.</summary>
    public required string Place { get; set; }

    public DateTimeOffset At { get; set; }

    public string? SourceId { get; set; }

    public string? ETag { get; set; }

    public string? LastModified { get; set; }

    /// <summary>Id of the document that stood at the same place before.</summary>
    public string? Replaces { get; set; }

    public string? GivenCode { get; set; }

    public string? GivenGenre { get; set; }

    public string? GivenPlan { get; set; }
}
