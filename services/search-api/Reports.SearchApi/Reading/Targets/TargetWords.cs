using System.Globalization;
using Reports.SearchApi.Wording;
using Reports.Storage.Model;

namespace Reports.SearchApi.Reading.Targets;

/// <summary>Says why a target has its status, in a language.</summary>
internal static class TargetWords
{
    public static string Why(Words words, TargetPair pair)
    {
        var (target, outcome, judgement) = (pair.Target.Row, pair.Outcome?.Row, pair.Judgement);
        var unit = Figure.Of(target)?.Unit ?? "";
        return words.Say(
            $"target.why.{Words.Wire(judgement.Reason)}",
            Printed(target),
            outcome is null ? "" : Printed(outcome),
            Compared(Math.Abs(judgement.Difference ?? 0), unit),
            Compared(judgement.Tolerance ?? 0, unit),
            words.Name("measure", target.Measure),
            words.Name("measure", outcome?.Measure ?? ""),
            target.Scope ?? words["target.whole"],
            outcome?.Scope ?? words["target.whole"]);
    }

    /// <summary>The figure as it is printed: 8%, 5–5.5%; the words for a promise without one.</summary>
    public static string Printed(ObservationRow row) => row switch
    {
        { Value: null } => row.Tone ?? row.Name,
        { ValueHigh: { } high } => $"{Number(row.Value.Value)}–{Number(high)}{row.Unit}",
        _ => $"{Number(row.Value.Value)}{row.Unit}",
    };

    // Points are what rates differ by; amounts in the base unit are said in the customary myriads.
    private static string Compared(double value, string unit) => (unit, value) switch
    {
        ("%", _) => $"{Number(value)}个百分点",
        (_, >= 1e8) => $"{Number(value / 1e8)}亿{unit}",
        (_, >= 1e4) => $"{Number(value / 1e4)}万{unit}",
        _ => $"{Number(value)}{unit}",
    };

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
