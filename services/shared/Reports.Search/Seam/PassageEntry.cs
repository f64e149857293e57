using System.Text.Json.Serialization;

namespace Reports.Search.Seam;

/// <summary>A passage as it stands in the index. Offsets are UTF-16 code units into the document's text, end exclusive.</summary>
public sealed record PassageEntry
{
    /// <summary>Id of the document, and the passage's number in it from 0.</summary>
    public required string Document { get; init; }

    public required int N { get; init; }

    /// <summary>Id of the report that the document is a copy of.</summary>
    public required string Report { get; init; }

    /// <summary>True if another document of the report is preferred: its passages are shown first.</summary>
    public bool Copy { get; init; }

    /// <summary>Title of the report.</summary>
    public required string Title { get; init; }

    /// <summary>Headings above the passage, outermost first.</summary>
    public required IReadOnlyList<string> Path { get; init; }

    /// <summary>The passage's own text, as it stands in the document (trailing white space included).</summary>
    public required string Text { get; init; }

    public required int Start { get; init; }

    public required int End { get; init; }

    public required string Zone { get; init; }

    public required string Genre { get; init; }

    /// <summary>Full official name of the place, GB/T 2260 code, level; null where unknown.</summary>
    public string? Jurisdiction { get; init; }

    public string? Code { get; init; }

    public string? Level { get; init; }

    /// <summary>Plan year; null where unknown.</summary>
    public int? Year { get; init; }

    /// <summary>Plan period such as <c>2024</c> or <c>2021-2026</c>, and delivery date, as in the document's metadata.</summary>
    public string? Plan { get; init; }

    public string? Delivered { get; init; }

    public IReadOnlyList<string> Flags { get; init; } = [];

    /// <summary>Ids of the indicators that are stated in the passage, each once. For filters and facets: a found passage comes without them.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>Names of the entities that are mentioned in the passage, each once. As <see cref="Indicators"/>.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Entities { get; init; } = [];
}
