namespace Reports.Parse.Indicators.Reading;

/// <summary>A thing that has been measured, which later figures of the sentence may speak of: its name, its id, the scope it was named in, and whether it is the share of a thing.</summary>
internal sealed record Head(string Name, string? Indicator, string? Scope = null, bool IsShare = false);
