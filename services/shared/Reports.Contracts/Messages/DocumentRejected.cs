namespace Reports.Contracts.Messages;

/// <summary>The file can never be read as a document: a permanent answer with a code and a sentence for people.</summary>
public sealed record DocumentRejected
{
    /// <summary>SHA-256 of the file's bytes, lower-case hex, 64 characters.</summary>
    public required string DocumentId { get; init; }

    /// <summary>Counter of the document's ledger row; a message of a lower version than the row's is late and ignored.</summary>
    public required long Version { get; init; }

    /// <summary>When it happened, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Stable code of <see cref="Problems.ProblemCatalogue"/>, such as <c>no_text</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Values for the placeholders of the code's sentence; empty if it has none.</summary>
    public IReadOnlyDictionary<string, string> Arguments { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Revision of the parser that decided.</summary>
    public required string ParserRevision { get; init; }
}
