using Reports.Storage.Collecting;

namespace Reports.SearchApi.Pages.Sources;

/// <summary>A page of sources, from where the next begins, and the latest refused files of watched folders.</summary>
public sealed record SourcesModel(IReadOnlyList<SourceView> Sources, string? Next, IReadOnlyList<TakenFile> Refused);

/// <summary>A source and its latest visits.</summary>
public sealed record SourceModel(SourceView Source, IReadOnlyList<VisitView> Visits);
