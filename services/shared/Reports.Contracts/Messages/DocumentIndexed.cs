namespace Reports.Contracts.Messages;

/// <summary>Every passage of the document answers searches in the named index.</summary>
public sealed record DocumentIndexed
{
    /// <summary>SHA-256 of the file's bytes, lower-case hex, 64 characters.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Counter of the document's ledger row; a message of a lower version than the row's is late and ignored.</summary>
    public required long Version { get; init; }

    /// <summary>When it happened, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Key of the parsed document that was indexed.</summary>
    public required string ParsedRef { get; init; }

    /// <summary>Name of the index that holds it (not the alias).</summary>
    public required string Index { get; init; }

    /// <summary>Time spent indexing the batch it came in, in milliseconds.</summary>
    public long DurationMs { get; init; }
}
