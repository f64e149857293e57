namespace Reports.Storage.Facts.Reading;

/// <summary>The document a fact stands in, and what its report says of itself.</summary>
public sealed record FactSource
{
    public required string Document { get; init; }

    public required string Report { get; init; }

    public required string Title { get; init; }

    public required string Genre { get; init; }

    /// <summary>Full official name of the place.</summary>
    public string? Place { get; init; }

    /// <summary>GB/T 2260 code of the time.</summary>
    public string? Code { get; init; }

    public string? Level { get; init; }

    /// <summary>Plan year.</summary>
    public int? Year { get; init; }

    public string? Review { get; init; }

    public string? Plan { get; init; }

    /// <summary>Flags of quality of the document, between bars, or empty.</summary>
    public string Flags { get; init; } = "";

    /// <summary><c>preferred</c>, <c>copy</c> or <c>part</c>.</summary>
    public required string Role { get; init; }
}
