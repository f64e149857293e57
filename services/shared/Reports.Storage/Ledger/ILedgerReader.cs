using Reports.Contracts.Documents;

namespace Reports.Storage.Ledger;

/// <summary>The reading side of the ledger: what is known of each document, joined with what the catalogue knows of it.</summary>
public interface ILedgerReader
{
    /// <summary>A document with its steps, or null.</summary>
    Task<DocumentView?> FindAsync(string documentId, CancellationToken cancellationToken = default);

    /// <summary>Those of the documents that are known, without their steps, in no order.</summary>
    Task<IReadOnlyList<DocumentView>> FindManyAsync(IReadOnlyCollection<string> documentIds, CancellationToken cancellationToken = default);

    /// <summary>Documents, newest first, without their steps.</summary>
    /// <exception cref="BadCursorException">The cursor is not one of this list.</exception>
    Task<DocumentPage> ListAsync(DocumentFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default);

    /// <summary>Figures of every stage of the pipeline, in its order.</summary>
    Task<IReadOnlyList<StageFigures>> StagesAsync(CancellationToken cancellationToken = default);

    /// <summary>How many documents stand in each state; states without documents are left out.</summary>
    Task<IReadOnlyDictionary<DocumentState, long>> CountByStateAsync(CancellationToken cancellationToken = default);

    /// <summary>How many of the documents that fit, but for the filter's state, stand in each state.</summary>
    Task<IReadOnlyDictionary<DocumentState, long>> CountByStateAsync(DocumentFilter filter, CancellationToken cancellationToken = default);

    /// <summary>The latest failed documents, newest first.</summary>
    Task<IReadOnlyList<DocumentView>> FailuresAsync(int limit, CancellationToken cancellationToken = default);
}

/// <summary>A document as the ledger and the catalogue know it.</summary>
public sealed record DocumentView
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Size in bytes.</summary>
    public required long Size { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required DocumentState State { get; init; }

    /// <summary>When it entered <see cref="State"/>.</summary>
    public required DateTimeOffset StateSince { get; init; }

    public required long Version { get; init; }

    /// <summary>Key of the parsed document; null until it is parsed.</summary>
    public string? ParsedRef { get; init; }

    /// <summary>Why it was rejected or failed; null otherwise.</summary>
    public Notice? Problem { get; init; }

    /// <summary>For a failed document: the exception, at most 2 KB, for operators.</summary>
    public string? FailureDetail { get; init; }

    /// <summary>What the text says of itself; null until it is indexed.</summary>
    public DocumentMeta? Meta { get; init; }

    public string? MediaType { get; init; }

    /// <summary>Name of the encoding that was decided; null for formats that state their own.</summary>
    public string? Encoding { get; init; }

    public string? Report { get; init; }

    /// <summary>What it is to its report: <c>preferred</c>, <c>copy</c> or <c>part</c>; null until it is indexed.</summary>
    public string? Role { get; init; }

    public IReadOnlyList<string> Flags { get; init; } = [];

    public IReadOnlyList<Notice> Warnings { get; init; } = [];

    public IReadOnlyList<DocumentStep> Steps { get; init; } = [];

    /// <summary>Where it came from, first origin first; only for a single document.</summary>
    public IReadOnlyList<Provenance> Provenance { get; init; } = [];
}

/// <summary>A step that a document took: <c>received</c>, <c>parsed</c>, <c>indexed</c>, <c>rejected</c>, <c>failed</c>, <c>withdrawn</c>, <c>resent</c>.</summary>
public sealed record DocumentStep(string Step, DateTimeOffset At, int Attempt, long? DurationMs);

/// <summary>
/// Which documents to list; null or empty: all. <paramref name="Code"/> takes in the places under it; <paramref name="Place"/> is a part
/// of the jurisdiction's full name, and <paramref name="Q"/> one of the file's.
/// </summary>
public sealed record DocumentFilter(
    DocumentState? State = null,
    string? Code = null,
    int? Year = null,
    string? Genre = null,
    string? Flag = null,
    string? Q = null,
    string? Place = null);

/// <summary>A page of documents and the cursor of the next, or null.</summary>
public sealed record DocumentPage(IReadOnlyList<DocumentView> Items, string? Next);

/// <summary>
/// A stage (<c>parse</c>, <c>index</c>): documents waiting in it, when the oldest of them came (null if none), how many came and
/// left in the last minute, and how many failed in it.
/// </summary>
public sealed record StageFigures(string Stage, long Waiting, DateTimeOffset? OldestSince, long InLastMinute, long OutLastMinute, long Failed);

/// <summary>A cursor that this list did not give out.</summary>
public sealed class BadCursorException : Exception
{
    public BadCursorException()
        : base("The cursor is not one of this list.")
    {
    }
}
