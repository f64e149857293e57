using Reports.Contracts.Documents;

namespace Reports.Parse.Indicators.Checks;

/// <summary>In a document that lost its decimal points, the figures that usually have them: percentages and sums in 亿 and 万.</summary>
internal static class LostPoint
{
    private const string Flag = "decimal_suspect";

    /// <summary>Adds the flag to those of the other checks.</summary>
    public static IReadOnlyList<Observation> Mark(IReadOnlyList<Observation> observations) =>
        [.. observations.Select(o => IsSuspect(o) ? o with { Flags = [.. o.Flags.Append(Flag).Order(StringComparer.Ordinal)] } : o)];

    private static bool IsSuspect(Observation observation) =>
        observation.Value is { } value && value == decimal.Truncate(value) && Math.Abs(value) >= 10
        && observation.Unit is ['%', ..] or ['亿', ..] or ['万', ..] or "个百分点" or "倍";
}
