using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Reading.Targets;

/// <summary>Which targets: those of the observations that fit, and of these the ones with a status; null or empty: all.</summary>
public sealed record TargetFilter(ObservationFilter Statements, IReadOnlyList<TargetStatus> Statuses);
