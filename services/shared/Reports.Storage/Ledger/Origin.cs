using Reports.Contracts.Documents;

namespace Reports.Storage.Ledger;

/// <summary>Where a file came from.</summary>
/// <param name="Kind"><c>upload</c>, <c>archive</c>, <c>folder</c> or <c>source</c>.</param>
/// <param name="Place">Name, path or address.</param>
public sealed record Origin(string Kind, string Place)
{
    /// <summary>Id of the source that was visited.</summary>
    public string? SourceId { get; init; }

    /// <summary>The header as the source sent it.</summary>
    public string? ETag { get; init; }

    /// <summary>The header as the source sent it.</summary>
    public string? LastModified { get; init; }

    /// <summary>Id of the document that the same place gave before.</summary>
    public string? Replaces { get; init; }

    /// <summary>What whoever sent it says of it.</summary>
    public GivenIdentity? Given { get; init; }
}

/// <summary>An origin of a document and when it first came from there.</summary>
public sealed record Provenance(Origin Origin, DateTimeOffset At);
