using Reports.Contracts.Documents;

namespace Reports.Storage.Model;

/// <summary>One row a document: the truth about where it stands. Times are UTC, kept as milliseconds since 1970.</summary>
public sealed class DocumentRow
{
    /// <summary>SHA-256 of the bytes, lower-case hex.</summary>
    public required string Id { get; set; }

    public required string Name { get; set; }

    public long Size { get; set; }

    public DateTimeOffset ReceivedAt { get; set; }

    public DocumentState State { get; set; }

    /// <summary>When it entered <see cref="State"/>.</summary>
    public DateTimeOffset StateSince { get; set; }

    /// <summary>Goes up whenever the document starts anew or is withdrawn; messages of a lower one are late.</summary>
    public long Version { get; set; }

    /// <summary>How often the step that the state waits for was asked for.</summary>
    public int Attempt { get; set; }

    /// <summary>When the step was last asked for.</summary>
    public DateTimeOffset AskedAt { get; set; }

    public string? ParsedRef { get; set; }

    /// <summary>Name of the search index that holds it.</summary>
    public string? IndexName { get; set; }

    /// <summary>Code and arguments (JSON) of why it was rejected or failed.</summary>
    public string? ProblemCode { get; set; }

    public string? ProblemArguments { get; set; }

    /// <summary>The step that failed, and the exception, at most 2 KB.</summary>
    public string? FailedStep { get; set; }

    public string? FailureDetail { get; set; }
}
