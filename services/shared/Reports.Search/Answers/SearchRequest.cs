namespace Reports.Search.Answers;

/// <summary>The parameters of <c>GET /api/search</c>, as text, in the words of the contract. Null or empty: not given.</summary>
public sealed record SearchRequest
{
    /// <summary>Words, "phrases", -not, OR, ( ). Empty finds everything that the filters let through.</summary>
    public string? Q { get; init; }

    /// <summary>GB/T 2260 codes; the places under them are taken in.</summary>
    public IReadOnlyList<string> Code { get; init; } = [];

    /// <summary><c>2024</c> or <c>2020..2026</c>, either side open.</summary>
    public string? Year { get; init; }

    public IReadOnlyList<string> Level { get; init; } = [];

    public IReadOnlyList<string> Genre { get; init; } = [];

    public IReadOnlyList<string> Zone { get; init; } = [];

    public IReadOnlyList<string> Flag { get; init; } = [];

    /// <summary>Ids of indicators that a passage states.</summary>
    public IReadOnlyList<string> Indicator { get; init; } = [];

    /// <summary>Names of entities that a passage mentions.</summary>
    public IReadOnlyList<string> Entity { get; init; } = [];

    /// <summary><c>usual</c> (default), or <c>entity</c> for those of entities too.</summary>
    public string? Facets { get; init; }

    /// <summary><c>relevance</c> (default), <c>newest</c>, <c>oldest</c>.</summary>
    public string? Sort { get; init; }

    /// <summary><c>auto</c> (default) or <c>no</c>.</summary>
    public string? Near { get; init; }

    /// <summary><c>yes</c> (default) or <c>no</c>.</summary>
    public string? Synonyms { get; init; }

    /// <summary><c>report</c> (default) or <c>passage</c>.</summary>
    public string? Per { get; init; }

    /// <summary>1 to 100; default 20.</summary>
    public int? Limit { get; init; }

    public string? Cursor { get; init; }
}
