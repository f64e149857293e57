namespace Reports.Contracts.Messages;

/// <summary>A step failed on our side after all its tries: the document is parked until it is put through again.</summary>
public sealed record DocumentFailed
{
    /// <summary>SHA-256 of the file's bytes, lower-case hex, 64 characters.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Counter of the document's ledger row; a message of a lower version than the row's is late and ignored.</summary>
    public required long Version { get; init; }

    /// <summary>When it happened, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary><c>parse</c> or <c>index</c>.</summary>
    public required string Step { get; init; }

    /// <summary>Type of the exception or error, without its name space.</summary>
    public required string Exception { get; init; }

    /// <summary>The error as operators need it, at most 2,048 characters, without document text.</summary>
    public required string Detail { get; init; }
}
