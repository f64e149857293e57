namespace Reports.Contracts.Messages;

/// <summary>The document was taken back: it leaves search and never returns by a late message.</summary>
public sealed record DocumentWithdrawn
{
    /// <summary>SHA-256 of the file's bytes, lower-case hex, 64 characters.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Counter of the document's ledger row; a message of a lower version than the row's is late and ignored.</summary>
    public required long Version { get; init; }

    /// <summary>When it happened, UTC.</summary>
    public required DateTimeOffset At { get; init; }
}
