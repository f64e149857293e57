using Reports.Contracts.Documents;

namespace Reports.Contracts.Messages;

/// <summary>A file was accepted: its bytes are stored and its ledger row is durable. Starts parsing; sent again whenever a document has not progressed.</summary>
public sealed record DocumentReceived
{
    /// <summary>SHA-256 of the file's bytes, lower-case hex, 64 characters.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Counter of the document's ledger row; a message of a lower version than the row's is late and ignored.</summary>
    public required long Version { get; init; }

    /// <summary>When it happened, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Display name of the file as the sender gave it (at most 255 characters). Evidence for identity, never a path.</summary>
    public required string Name { get; init; }

    /// <summary>What the sender says the document is; null where the sender says nothing. The text wins over it.</summary>
    public GivenIdentity? Given { get; init; }

    /// <summary>How often this step was asked for, from 1.</summary>
    public int Attempt { get; init; } = 1;
}
