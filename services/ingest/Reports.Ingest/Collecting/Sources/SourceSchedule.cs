using Reports.Storage.Collecting;

namespace Reports.Ingest.Collecting.Sources;

/// <summary>When a source is visited next.</summary>
internal static class SourceSchedule
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);
    private static readonly TimeSpan LongestAsked = TimeSpan.FromDays(30);

    /// <summary>Outcomes after which the source is left alone for longer every time.</summary>
    public static bool IsFailure(string outcome) => outcome is "blocked" or "busy" or "unreachable" or "failed" or "refused_address" or "disallowed";

    /// <summary>The next visit after one that ended now with this outcome, the so-and-so-manyth failure in a row.</summary>
    public static DateTimeOffset Next(SourceDefinition source, string outcome, int failures, TimeSpan? asked, DateTimeOffset now)
    {
        var interval = TimeSpan.FromMinutes(source.IntervalMinutes);
        var pause = IsFailure(outcome) ? Pause(outcome, failures) : interval;
        if (asked is { } wish)
        {
            pause = Longer(pause, wish < LongestAsked ? wish : LongestAsked);
        }

        var season = Season.Of(source.SeasonFrom, source.SeasonTo) ?? Season.Always;
        return season.NextAt(now + pause);
    }

    // A site that says no is asked less often than one that stumbles.
    private static TimeSpan Pause(string outcome, int failures)
    {
        var first = outcome is "blocked" or "refused_address" or "disallowed" ? TimeSpan.FromHours(1) : TimeSpan.FromMinutes(15);
        var grown = first * Math.Pow(2, Math.Clamp(failures - 1, 0, 16));
        return grown < Longest ? grown : Longest;
    }

    private static TimeSpan Longer(TimeSpan a, TimeSpan b) => a > b ? a : b;
}
