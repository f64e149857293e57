using Reports.Contracts.Documents;
using Reports.Parse.Indicators.Reading;

namespace Reports.Parse.Indicators.Checks;

/// <summary>Falls of more than all, rates and shares above the whole, growth that no economy has.</summary>
internal static class Impossible
{
    private const decimal Whole = 100;
    private const decimal MostGrowth = 200;

    // Rates that may pass one hundred.
    private static readonly string[] OpenRates = ["完成率", "增长率", "产销率", "入园率", "入学率", "利用率", "贡献率", "达产率", "覆盖率", "参保率", "开工率", "竣工率", "开工纳统率", "投资率"];
    private static readonly string[] Macro = ["gdp", "primary_value_added", "secondary_value_added", "tertiary_value_added", "industrial_value_added", "fixed_asset_investment", "retail_sales", "general_budget_revenue", "income_per_capita", "income_urban", "income_rural", "cpi"];

    public static string? Check(Observation observation) => observation switch
    {
        { Unit: "%", Measure: Measures.Growth, Value: < -Whole } => "impossible_fall",
        { Unit: "%", Measure: Measures.Growth, Value: { } value, Indicator: { } indicator } when Math.Abs(value) > MostGrowth && Array.IndexOf(Macro, indicator) >= 0 => "implausible_growth",
        { Unit: "%", Measure: Measures.Level, Value: > Whole } when IsClosed(observation) => "above_whole",
        _ => null,
    };

    private static bool IsClosed(Observation observation) =>
        (observation.Name.EndsWith("占比", StringComparison.Ordinal) && !IsPlanned(observation.Scope))
        || (observation.Name.EndsWith('率') && !Array.Exists(OpenRates, r => observation.Name.EndsWith(r, StringComparison.Ordinal)));

    // 占年计划的111%: more than was planned may be done.
    private static bool IsPlanned(string? scope) =>
        scope is not null && (scope.Contains("计划", StringComparison.Ordinal) || scope.Contains("目标", StringComparison.Ordinal) || scope.Contains("任务", StringComparison.Ordinal));
}
