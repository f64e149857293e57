namespace Reports.Storage.Facts.Reading;

/// <summary>Which reports to take facts from; null or empty: all. The filter of a document takes copies in.</summary>
public record SourceFilter
{
    /// <summary>Codes of places.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>True if <see cref="Codes"/> take in the places under them.</summary>
    public bool Beneath { get; init; } = true;

    /// <summary>Plan years, inclusive.</summary>
    public int? FromYear { get; init; }

    public int? ToYear { get; init; }

    public string? Genre { get; init; }

    public string? Document { get; init; }

    public string? Report { get; init; }

    /// <summary>True to take in documents that are copies of the preferred one.</summary>
    public bool Copies { get; init; }
}

/// <summary>Which observations; null or empty: all.</summary>
public sealed record ObservationFilter : SourceFilter
{
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>What the name contains.</summary>
    public string? Name { get; init; }

    public string? Period { get; init; }

    public string? Role { get; init; }

    public string? Measure { get; init; }

    /// <summary>The unit as printed, or the base unit.</summary>
    public string? Unit { get; init; }

    public string? Zone { get; init; }

    /// <summary>A flag that the figure bears.</summary>
    public string? Flag { get; init; }

    /// <summary>False to leave out figures that bear any flag.</summary>
    public bool Flagged { get; init; } = true;

    /// <summary>True for figures that may stand in a series: of the whole place, with a period and a value.</summary>
    public bool OfSeries { get; init; }
}

/// <summary>Which mentions of entities; null: all.</summary>
public sealed record EntityFilter : SourceFilter
{
    public string? Type { get; init; }

    /// <summary>What the name contains.</summary>
    public string? Text { get; init; }
}
