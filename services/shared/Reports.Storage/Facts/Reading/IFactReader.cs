using Reports.Storage.Ledger;

namespace Reports.Storage.Facts.Reading;

/// <summary>
/// What reports state: their observations and entities, each with the report it stands in. They come by report, which sorts them by
/// place, genre and period, then by document and where they stand in it. Withdrawn documents are left out.
/// </summary>
public interface IFactReader
{
    /// <summary>Observations, page by page.</summary>
    /// <exception cref="BadCursorException">The cursor is not one of this list.</exception>
    Task<FactPage<ObservationView>> ObservationsAsync(ObservationFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default);

    /// <summary>Mentions of entities, page by page.</summary>
    /// <exception cref="BadCursorException">The cursor is not one of this list.</exception>
    Task<FactPage<EntityView>> EntitiesAsync(EntityFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default);

    /// <summary>Entities by name, those mentioned most first.</summary>
    /// <exception cref="BadCursorException">The cursor is not one of this list.</exception>
    Task<FactPage<EntityCount>> EntityCountsAsync(EntityFilter filter, int limit, string? cursor, CancellationToken cancellationToken = default);

    /// <summary>How many observations there are of each indicator of the catalogue, copies left out; none for those without.</summary>
    Task<IReadOnlyDictionary<string, long>> CountByIndicatorAsync(CancellationToken cancellationToken = default);

    /// <summary>Codes of the places whose reports have observations that fit, in order, after <paramref name="after"/>.</summary>
    Task<IReadOnlyList<string>> PlacesAsync(ObservationFilter filter, int limit, string? after, CancellationToken cancellationToken = default);

    /// <summary>Codes of the places that have reports that fit, in order, after <paramref name="after"/>.</summary>
    Task<IReadOnlyList<string>> ReportingPlacesAsync(SourceFilter filter, int limit, string? after, CancellationToken cancellationToken = default);

    /// <summary>All documents that fit, whatever they state; in the order of the list.</summary>
    Task<IReadOnlyList<FactSource>> SourcesAsync(SourceFilter filter, CancellationToken cancellationToken = default);

    /// <summary>All observations that fit, for the places of a series; in the order of the list.</summary>
    Task<IReadOnlyList<ObservationView>> AllAsync(ObservationFilter filter, CancellationToken cancellationToken = default);
}

/// <summary>A page of a list and the cursor of the next, or null.</summary>
public sealed record FactPage<T>(IReadOnlyList<T> Items, string? Next);
