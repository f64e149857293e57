namespace Reports.Parse.Indicators.Reading;

/// <summary>Where a sentence stands: zone, the period it speaks of unless it says another, and whether figures here are promises.</summary>
internal sealed record Setting(string Zone, string? Period, bool IsTarget);
