using Reports.Storage.Model;
using Reports.Text.Indicators;

namespace Reports.SearchApi.Reading.Targets;

/// <summary>Sets an outcome against its target; both are of one thing, one measure and one unit.</summary>
internal static class Judge
{
    // Sums of decimals in binary: what is closer than this is equal.
    private const int Digits = 9;

    public static Judgement Of(ObservationRow target, ObservationRow outcome)
    {
        var (wanted, found) = (Figure.Of(target)!, Figure.Of(outcome)!.Middle);
        var (aim, tolerance) = (Aim.Of(target), Margins.Tolerance(target, outcome, wanted));
        var bound = found > wanted.High || aim == IndicatorAim.Limit ? wanted.High : Math.Max(found, wanted.Low) == found ? found : wanted.Low;
        var above = Math.Round(found - bound, Digits);
        var gain = aim == IndicatorAim.More ? above : -above;
        var difference = wanted.Low < wanted.High ? above : Math.Round(found - wanted.Low, Digits);
        var (status, reason) = aim == IndicatorAim.Limit
            ? gain >= -tolerance ? (TargetStatus.Reached, TargetReason.WithinLimit) : (TargetStatus.Missed, TargetReason.OverLimit)
            : Weigh(gain, tolerance, wanted);
        return new Judgement(status, reason, difference, tolerance > 0 ? Math.Round(tolerance, Digits) : null);
    }

    private static (TargetStatus Status, TargetReason Reason) Weigh(double gain, double tolerance, Figure wanted) => gain switch
    {
        _ when gain < -tolerance => (TargetStatus.Missed, TargetReason.Short),
        _ when gain > Margins.Trifle(tolerance, wanted) => (TargetStatus.Exceeded, TargetReason.Better),
        0 when wanted.Low < wanted.High => (TargetStatus.Reached, TargetReason.WithinRange),
        < 0 => (TargetStatus.Reached, TargetReason.WithinTolerance),
        _ => (TargetStatus.Reached, TargetReason.Met),
    };
}
