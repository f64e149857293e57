using Reports.Storage.Collecting;

namespace Reports.SearchApi.Pages.Files;

/// <summary>The latest files of watched folders, all of them or those that were refused.</summary>
public sealed record FilesModel(IReadOnlyList<TakenFile> Files, bool Refused, int Most);
