namespace Reports.Parse.Identity;

/// <summary>The period looked back on and the one planned for, as <c>2023</c>, <c>2024H1</c> or <c>2016-2021</c>.</summary>
internal sealed record Periods(string? Review, string? Plan);
