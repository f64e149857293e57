using Reports.Search.Query;

namespace Reports.Search.Seam;

/// <summary>
/// The reading side of a search engine: which passages match, how many, in which order, with which facets. Snippets, marks
/// and cursors are made by the search service for every engine alike.
/// </summary>
public interface ISearchEngine
{
    /// <summary>Answers one query. The same query gives the same hits on every engine, in the same order wherever scores differ.</summary>
    /// <exception cref="SearchEngineUnavailableException">The engine cannot be reached.</exception>
    Task<EngineAnswer> SearchAsync(EngineQuery query, CancellationToken cancellationToken = default);

    /// <summary>True if the engine answers now.</summary>
    Task<bool> PingAsync(CancellationToken cancellationToken = default);
}

/// <summary>How hits are ordered. Ties are broken by <see cref="EnginePosition.Order"/>, ascending.</summary>
public enum SortOrder
{
    Relevance = 0,

    /// <summary>By year, latest first; unknown years last.</summary>
    Newest = 1,

    /// <summary>By year, earliest first; unknown years last.</summary>
    Oldest = 2,
}

/// <summary>A question to an engine.</summary>
public sealed record EngineQuery
{
    /// <summary>What must match; null matches every passage.</summary>
    public QueryNode? Match { get; init; }

    /// <summary>What must not match besides (the exact tier, when the near tier is asked for).</summary>
    public QueryNode? Except { get; init; }

    public SearchFilters Filters { get; init; } = SearchFilters.None;

    public SortOrder Sort { get; init; }

    /// <summary>True: one hit a report, its best passage, with up to <see cref="PassagesPerReport"/> passages. False: one hit a passage.</summary>
    public bool CollapseToReports { get; init; } = true;

    public int PassagesPerReport { get; init; } = 3;

    public int Limit { get; init; } = 20;

    /// <summary>Sort values of the last hit of the page before; null for the first page.</summary>
    public EnginePosition? After { get; init; }

    public bool WithFacets { get; init; }

    /// <summary>With facets: those of entities too, the fifty named most. They cost more than all others.</summary>
    public bool WithEntities { get; init; }
}

/// <summary>
/// Filters; several values of one field are alternatives, several fields must all hold. A code takes in the places under it
/// (150100 takes in 150104). Years are inclusive.
/// </summary>
public sealed record SearchFilters
{
    public static SearchFilters None { get; } = new();

    public IReadOnlyList<string> Codes { get; init; } = [];

    public int? FromYear { get; init; }

    public int? ToYear { get; init; }

    public IReadOnlyList<string> Levels { get; init; } = [];

    public IReadOnlyList<string> Genres { get; init; } = [];

    public IReadOnlyList<string> Zones { get; init; } = [];

    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Ids of indicators that are stated in a passage.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>Names of entities that are mentioned in a passage.</summary>
    public IReadOnlyList<string> Entities { get; init; } = [];
}

/// <summary>Where a hit stands in the order: its score, its year (null if unknown) and its tie-breaker.</summary>
public sealed record EnginePosition(double Score, int? Year, long Order);

/// <summary>What an engine found. Totals are exact. Facets count passages.</summary>
public sealed record EngineAnswer(
    long Passages,
    long Reports,
    IReadOnlyList<EngineHit> Hits,
    IReadOnlyDictionary<string, IReadOnlyList<FacetCount>> Facets);

/// <summary>A hit: a report with its best passages, or a single passage. <paramref name="Position"/> is that of the best one.</summary>
public sealed record EngineHit(string Report, EnginePosition Position, IReadOnlyList<PassageEntry> Passages);

/// <summary>How many matching passages carry a value.</summary>
public sealed record FacetCount(string Value, long Count);
