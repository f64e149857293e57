using Reports.Storage.Model;
using Reports.Text.Indicators;

namespace Reports.SearchApi.Reading.Targets;

/// <summary>
/// Which way a target is meant. Its own words come before what is known of the indicator: 以内 sets a limit and 以上 a floor; a promised
/// fall is met by falling as far or further; a rank by rising to it.
/// </summary>
internal static class Aim
{
    public static IndicatorAim Of(ObservationRow target) => target switch
    {
        { Measure: "rank" } => IndicatorAim.Less,
        { Measure: "growth" or "change", Value: < 0, Qualifier: "at_most" } => IndicatorAim.More,
        { Measure: "growth" or "change", Value: < 0 } => IndicatorAim.Less,
        { Qualifier: "at_most" } => IndicatorAim.Limit,
        { Qualifier: "at_least" or "over" } => IndicatorAim.More,
        _ => IndicatorAims.Of(target.Indicator, target.Name),
    };
}
