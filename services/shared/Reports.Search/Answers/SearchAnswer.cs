namespace Reports.Search.Answers;

/// <summary>The answer of <c>GET /api/search</c>; member names in snake_case are the contract.</summary>
public sealed record SearchAnswer
{
    public required QueryReading Query { get; init; }

    /// <summary>Exact counts of the exact tier.</summary>
    public required SearchTotal Total { get; init; }

    public required IReadOnlyList<SearchItem> Items { get; init; }

    /// <summary>Near results, where the exact tier has fewer than ten reports; null otherwise.</summary>
    public NearResults? Near { get; init; }

    /// <summary>Facets by field: code, year, level, genre, zone, flag, indicator, and entity if it was asked for. Counts are passages.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<FacetValue>> Facets { get; init; }

    /// <summary>Cursor of the next page, or null.</summary>
    public string? Next { get; init; }

    /// <summary>Time spent in the search engine, in milliseconds. Not part of the body: it goes into <c>Server-Timing</c>.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public double BackendMs { get; init; }
}

/// <summary>How the query was read: as given, as understood, what had to be repaired, and which synonyms were added.</summary>
public sealed record QueryReading(string Text, string ReadAs, IReadOnlyList<string> Repairs, IReadOnlyList<SynonymReading> Synonyms);

/// <summary>A term and what it was also taken for.</summary>
public sealed record SynonymReading(string Term, IReadOnlyList<string> Also);

/// <summary>Matching reports and passages.</summary>
public sealed record SearchTotal(long Reports, long Passages);

/// <summary>A report with its matching passages (one passage with <c>per=passage</c>).</summary>
public sealed record SearchItem(ReportHead Report, IReadOnlyList<PassageHit> Passages);

/// <summary>The report a hit belongs to.</summary>
public sealed record ReportHead(string Id, string Title, string? Jurisdiction, string? Code, string? Level, string Genre, string? Plan, string? Delivered);

/// <summary>
/// A passage: <paramref name="Snippet"/> is cut from its text, <paramref name="Marks"/> are <c>[start, end)</c> in the snippet,
/// <paramref name="Start"/> and <paramref name="End"/> span the passage in the document's text; all in UTF-16 code units.
/// <paramref name="Url"/> opens the document at the passage.
/// </summary>
public sealed record PassageHit(
    string Document,
    int N,
    IReadOnlyList<string> Path,
    string Zone,
    string Snippet,
    IReadOnlyList<int[]> Marks,
    int Start,
    int End,
    string Url);

/// <summary>Results that are near but not exact.</summary>
public sealed record NearResults(IReadOnlyList<SearchItem> Items);

/// <summary>A facet value with its label for people and the number of matching passages.</summary>
public sealed record FacetValue(string Value, string Label, long Count);
