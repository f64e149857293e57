using Reports.SearchApi.Reading.Series;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Reading.Targets;

/// <summary>
/// The period a target is for. Where the text gives none it is the one the report plans for, unless a review says it; a period that was
/// over when the report was made belongs to what was promised before, or done, and is no target of this report.
/// </summary>
internal static class PromisedPeriod
{
    public static Period? Of(ObservationView target)
    {
        if (Period.Parse(target.Row.Period) is { } stated)
        {
            return Standpoint.Of(target.Source) is { } at && stated.Last <= at ? null : stated;
        }

        return target.Row.Zone is "targets" or "tasks" or "self" ? Period.Parse(target.Source.Plan) : null;
    }
}
