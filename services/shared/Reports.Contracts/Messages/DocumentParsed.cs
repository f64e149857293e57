namespace Reports.Contracts.Messages;

/// <summary>The bytes were read and understood: a parsed document is stored.</summary>
public sealed record DocumentParsed
{
    /// <summary>SHA-256 of the file's bytes, lower-case hex, 64 characters.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Counter of the document's ledger row; a message of a lower version than the row's is late and ignored.</summary>
    public required long Version { get; init; }

    /// <summary>When it happened, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Key of the stored parsed document: SHA-256 of its bytes, lower-case hex.</summary>
    public required string ParsedRef { get; init; }

    /// <summary>Revision of the parser that made it.</summary>
    public required string ParserRevision { get; init; }

    /// <summary>Time spent parsing, in milliseconds.</summary>
    public long DurationMs { get; init; }

    /// <summary>How often this step was asked for, from 1.</summary>
    public int Attempt { get; init; } = 1;
}
