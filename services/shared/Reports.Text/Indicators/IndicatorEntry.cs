namespace Reports.Text.Indicators;

/// <summary>A canonical indicator: its stable id, its name in both languages, its domain, the unit it is customarily given in, and the other names reports use.</summary>
public sealed record IndicatorEntry(string Id, string Name, string NameEn, string Domain, string Unit, IReadOnlyList<string> Aliases);
