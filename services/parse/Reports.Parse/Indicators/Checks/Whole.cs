using Reports.Contracts.Documents;
using Reports.Parse.Indicators.Reading;

namespace Reports.Parse.Indicators.Checks;

/// <summary>A part against the whole: what is above the output of the place, and a share that does not fit part and whole.</summary>
internal static class Whole
{
    private const decimal Tolerance = 0.2m;

    private static readonly string[] Parts = ["primary_value_added", "secondary_value_added", "tertiary_value_added", "industrial_value_added", "general_budget_revenue", "tax_revenue", "marine_economy", "agricultural_output"];

    /// <summary>The level of an indicator for the whole place, where the document states exactly one.</summary>
    public static Observation? Of(IReadOnlyList<Observation> observations, string indicator)
    {
        var levels = observations.Where(o => o.Indicator == indicator && o is { Measure: Measures.Level, Role: Roles.Actual, Unit: [_, .., '元'], Scope: null, Qualifier: "exact" }).ToList();
        return levels.Select(o => o.BaseValue).Distinct().Count() == 1 ? levels[0] : null;
    }

    /// <summary>A part of output above output.</summary>
    public static string? CheckPart(Observation part, Observation? output) =>
        output is not null && part is { Measure: Measures.Level, BaseUnit: "元", Scope: null } && part.Period == output.Period && part.BaseValue > output.BaseValue
        && Array.IndexOf(Parts, part.Indicator) >= 0
            ? "part_above_whole"
            : null;

    /// <summary>A share of output beside the sum it is the share of.</summary>
    public static string? Check(IReadOnlyList<Observation> observations, int at, Observation? output)
    {
        var share = observations[at];
        if (output is null || at == 0 || share is not { Unit: "%", Measure: Measures.Level, Scope: { } scope } || !share.Name.EndsWith("占比", StringComparison.Ordinal)
            || !(scope.EndsWith("生产总值", StringComparison.Ordinal) || scope.EndsWith("GDP", StringComparison.Ordinal)))
        {
            return null;
        }

        var part = observations[at - 1];
        if (part is not { Measure: Measures.Level, BaseUnit: "元", BaseValue: { } sum } || part.Name + "占比" != share.Name || part.Period != output.Period || output.BaseValue is not > 0)
        {
            return null;
        }

        var expected = sum / output.BaseValue.Value * 100;
        return expected == 0 || Math.Abs(share.Value!.Value - expected) / expected > Tolerance ? "share_mismatch" : null;
    }
}
