using Reports.Search.Query;
using Reports.Search.Seam;

namespace Reports.Search.Answering;

/// <summary>A request with every value checked.</summary>
internal sealed record ReadRequest
{
    public required string Text { get; init; }

    public required ParsedQuery Query { get; init; }

    public required SearchFilters Filters { get; init; }

    public required SortOrder Sort { get; init; }

    public required bool Entities { get; init; }

    public required bool Near { get; init; }

    public required bool Synonyms { get; init; }

    public required bool PerReport { get; init; }

    public required int Limit { get; init; }

    public required EnginePosition? After { get; init; }
}
