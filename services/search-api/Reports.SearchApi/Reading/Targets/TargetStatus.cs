namespace Reports.SearchApi.Reading.Targets;

/// <summary>What became of a target. Outward words are the names in snake_case.</summary>
public enum TargetStatus
{
    /// <summary>It was met.</summary>
    Reached,

    /// <summary>It was met by more than a trifle.</summary>
    Exceeded,

    /// <summary>It was not met.</summary>
    Missed,

    /// <summary>What was found cannot be set against it.</summary>
    NotComparable,

    /// <summary>The report that looks back on the period gives no figure of it.</summary>
    NotStated,

    /// <summary>The report that looks back on the period is not there.</summary>
    Open,
}
