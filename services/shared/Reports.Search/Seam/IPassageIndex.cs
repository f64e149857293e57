namespace Reports.Search.Seam;

/// <summary>The writing side of a search engine. Writing the same document version again, or an older one later, changes nothing.</summary>
public interface IPassageIndex
{
    /// <summary>Creates the index where there is none that fits the current shape, and says which one is in use.</summary>
    Task<IndexDescription> EnsureAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Writes documents; when it returns, what succeeded survives a crash. The outcomes come in the order of the writes.
    /// </summary>
    /// <exception cref="SearchEngineUnavailableException">The engine cannot be reached or takes no writes now: try the batch again later.</exception>
    Task<IReadOnlyList<WriteOutcome>> WriteAsync(IReadOnlyList<DocumentWrite> writes, CancellationToken cancellationToken = default);

    /// <summary>Makes everything written so far visible to searches.</summary>
    Task RefreshAsync(CancellationToken cancellationToken = default);
}

/// <summary>The index in use: its versioned name, and whether this call had to create it.</summary>
public sealed record IndexDescription(string Name, bool Created);

/// <summary>
/// A document to write: its passages replace all it had. No passages take it out of the index.
/// <paramref name="Version"/> comes from the ledger; a lower or equal one than what is there is ignored.
/// <paramref name="PreviousPassages"/> is how many passages the document may have had at most before (0 if it is new), so that
/// surplus ones can be deleted by their known ids.
/// </summary>
public sealed record DocumentWrite(string DocumentId, long Version, IReadOnlyList<PassageEntry> Passages, int PreviousPassages = 0);

/// <summary>What became of a write: null <paramref name="Error"/> means it is in (or something newer is).</summary>
public sealed record WriteOutcome(string DocumentId, string? Error = null);

/// <summary>The engine cannot be reached, or takes no requests now. Trying again later may help.</summary>
public sealed class SearchEngineUnavailableException : Exception
{
    public SearchEngineUnavailableException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
