using Reports.Contracts.Documents;
using Reports.Parse.Indicators.Naming;
using Reports.Parse.Indicators.Reading;

namespace Reports.Parse.Indicators.Checks;

/// <summary>A rate of completion against the target of the same name: 完成3.43万人,完成年度目标任务的57.17%.</summary>
internal sealed class Targets
{
    private const decimal Tolerance = 0.1m;
    private const int Reach = 24;

    private readonly Dictionary<(string Name, string Unit), decimal> _targets = [];

    public Targets(IReadOnlyList<Observation> observations)
    {
        foreach (var target in observations.Where(o => o is { Role: Roles.Target, Measure: Measures.Level, BaseValue: > 0 }))
        {
            _targets.TryAdd((target.Name, target.BaseUnit!), target.BaseValue!.Value);
        }
    }

    public string? Check(IReadOnlyList<Observation> observations, int at)
    {
        var rate = observations[at];
        if (at == 0 || rate is not { Unit: "%", Measure: Measures.Level, Role: Roles.Actual } || observations[at - 1] is not { Measure: Measures.Level, BaseValue: { } done, BaseUnit: { } unit } outcome
            || rate.Name != outcome.Name + NamedThing.Completed || unit == "%" || rate.Start - outcome.End > Reach || !_targets.TryGetValue((outcome.Name, unit), out var target))
        {
            return null;
        }

        var expected = done / target * 100;
        return Math.Abs(rate.Value!.Value - expected) > expected * Tolerance ? "completion_mismatch" : null;
    }
}
