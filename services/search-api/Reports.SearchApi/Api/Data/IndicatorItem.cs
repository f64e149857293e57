namespace Reports.SearchApi.Api.Data;

/// <summary>
/// An indicator of the catalogue: its name in both languages, the unit it is customarily given in, the other names reports use, and how
/// many observations there are of it, copies left out.
/// </summary>
public sealed record IndicatorItem(string Id, string Name, string NameEn, string Domain, string Unit, IReadOnlyList<string> Aliases, long Observations);
