namespace Reports.SearchApi.Reading.Targets;

/// <summary>Why a target has its status. Outward words are the names in snake_case.</summary>
public enum TargetReason
{
    /// <summary>Reached: as much as was wanted.</summary>
    Met,

    /// <summary>Reached: off by no more than a word such as 左右 allows.</summary>
    WithinTolerance,

    /// <summary>Reached: within the range that was given.</summary>
    WithinRange,

    /// <summary>Reached: not above the limit.</summary>
    WithinLimit,

    /// <summary>Exceeded: clearly better than was wanted.</summary>
    Better,

    /// <summary>Missed: less than was wanted.</summary>
    Short,

    /// <summary>Missed: above the limit.</summary>
    OverLimit,

    /// <summary>Not comparable: the figure of half a year beside a target for the year.</summary>
    HalfYear,

    /// <summary>Not comparable: the figure of a year beside a target for its half.</summary>
    FullYear,

    /// <summary>Not comparable: several times as much or as little, so that it may be something else that bears the name.</summary>
    FarApart,

    /// <summary>Not comparable: a level beside growth, or the like.</summary>
    Measure,

    /// <summary>Not comparable: another unit.</summary>
    Unit,

    /// <summary>Not comparable: of a narrower or wider part of the place.</summary>
    Scope,

    /// <summary>Not comparable: the target has no figure.</summary>
    Qualitative,

    /// <summary>Not comparable: one of the figures fails a check.</summary>
    Flagged,

    /// <summary>Not stated: no figure of it was found.</summary>
    NoFigure,

    /// <summary>Open: the report is not there.</summary>
    NoReport,

    /// <summary>Open: only a part of the report is there, and no figure of it in that.</summary>
    PartOnly,
}
