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
        return words.Say(
            $"target.why.{Words.Wire(judgement.Reason)}",
            Printed(target),
            outcome is null ? "" : Printed(outcome),
            Compared(words, target, Math.Abs(judgement.Difference ?? 0)),
            Compared(words, target, judgement.Tolerance ?? 0),
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

    // A difference in the unit that the target is printed in; rates differ by points.
    private static string Compared(Words words, ObservationRow target, double value) => Figure.Of(target) switch
    {
        { Unit: "%" } => words.Say("target.points", Number(value)),
        { Low: not 0 } figure => $"{Number(value * target.Value!.Value / figure.Low)}{target.Unit}",
        _ => $"{Number(value)}{target.Unit}",
    };

    private static string Number(double value) => value.ToString("0.####", CultureInfo.InvariantCulture);
}
