namespace Reports.Parse.Indicators.Lexing;

/// <summary>What a unit measures, as far as the reading of a sentence depends on it; units.tsv explains each.</summary>
internal enum UnitKind
{
    Count,
    Place,
    Money,
    Measure,
    Energy,
    Percent,
    Point,
    Multiple,
    Tenth,
    Time,

    /// <summary>A place in a ranking.</summary>
    Rank,

    /// <summary>No figure: years, editions, numbers of lines.</summary>
    Never,
}
