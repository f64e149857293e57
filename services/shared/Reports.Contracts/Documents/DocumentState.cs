namespace Reports.Contracts.Documents;

/// <summary>Where a document stands. Outward words are the names in lower case.</summary>
public enum DocumentState
{
    /// <summary>Stored and waiting to be parsed.</summary>
    Received = 0,

    /// <summary>Parsed and waiting to be indexed.</summary>
    Parsed = 1,

    /// <summary>Answers searches.</summary>
    Indexed = 2,

    /// <summary>Unreadable for good; the document's fault.</summary>
    Rejected = 3,

    /// <summary>Parked after tries that failed; our fault, replayable.</summary>
    Failed = 4,

    /// <summary>Taken back by its owner.</summary>
    Withdrawn = 5,
}
