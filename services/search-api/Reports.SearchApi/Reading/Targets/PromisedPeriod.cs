using Reports.SearchApi.Reading.Series;
using Reports.Storage.Facts.Reading;

namespace Reports.SearchApi.Reading.Targets;

/// <summary>
/// The period a target is for. Where a plan gives none, or one that was over when the report was made, it is for the period the report
/// plans for; where a review does, the report tells of what was promised before, and it is no target of its own.
/// </summary>
internal static class PromisedPeriod
{
    public static Period? Of(ObservationView target)
    {
        var stated = Period.Parse(target.Row.Period);
        if (stated is not null && (Standpoint.Of(target.Source) is not { } at || stated.Last > at))
        {
            return stated;
        }

        return target.Row.Zone is "targets" or "tasks" or "self" ? Period.Parse(target.Source.Plan) : null;
    }
}
