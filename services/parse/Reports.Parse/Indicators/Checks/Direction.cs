using Reports.Contracts.Documents;
using Reports.Parse.Indicators.Reading;

namespace Reports.Parse.Indicators.Checks;

/// <summary>What rose from one figure to a lower one, or fell to a higher one: 由1296项减少至4050项.</summary>
internal static class Direction
{
    public static string? Check(IReadOnlyList<Observation> observations, int at)
    {
        var to = observations[at];
        if (at == 0 || to.Towards == 0 || to.BaseValue is not { } after || observations[at - 1] is not { BaseValue: { } before } from
            || from.Name != to.Name || from.BaseUnit != to.BaseUnit || !from.IsBase || (at > 1 && observations[at - 2] is { IsBase: true } other && other.Name == from.Name))
        {
            return null;
        }

        return (after - before) * to.Towards < 0 ? "direction_mismatch" : null;
    }
}
