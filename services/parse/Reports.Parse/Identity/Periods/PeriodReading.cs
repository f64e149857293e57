namespace Reports.Parse.Identity.Periods;

/// <summary>
/// The period looked back on and the one planned for, as <c>2023</c>, <c>2024H1</c> or <c>2016-2021</c>, and who says so, the
/// deciding witness first.
/// </summary>
internal sealed record PeriodReading(string? Review, string? Plan, IReadOnlyList<Witness<string>> Reviews, IReadOnlyList<Witness<string>> Plans)
{
    public static readonly PeriodReading Open = new(null, null, [], []);

    /// <summary>Tells whether a year is one of a period's.</summary>
    public static bool Covers(string? period, int year) =>
        period is { Length: >= 4 } && (FirstYear(period) == year || (period.Length == 9 && FirstYear(period[5..]) is { } last && year >= FirstYear(period) && year <= last));

    /// <summary>The first year of a period, or null where it is none.</summary>
    public static int? FirstYear(string? period) => period is { Length: >= 4 } && int.TryParse(period.AsSpan(0, 4), out var year) ? year : null;
}
