namespace Reports.Storage.Collecting;

/// <summary>A place on the web that reports are collected from, as people describe it.</summary>
public sealed record SourceDefinition
{
    /// <summary>Letters, digits, <c>-</c> and <c>_</c>; at most 64.</summary>
    public required string Id { get; init; }

    public string? Name { get; init; }

    /// <summary>An address beginning with http:// or https://.</summary>
    public required string Address { get; init; }

    /// <summary>
    /// <c>page</c>: one document at this address; <c>listing</c>: links whose text says that they are reports; <c>directory</c>:
    /// an index of files; <c>feed</c>: RSS or Atom.
    /// </summary>
    public string Kind { get; init; } = "listing";

    /// <summary>GB/T 2260 code of the place whose reports these are.</summary>
    public string? Code { get; init; }

    /// <summary>Genre of the reports.</summary>
    public string? Genre { get; init; }

    /// <summary>Regular expression (without backtracking) that the text of a link must match; null: titles of reports.</summary>
    public string? Title { get; init; }

    /// <summary>First and last day (<c>MM-dd</c>) on which it is visited, such as 12-01 and 03-31; null: all year.</summary>
    public string? SeasonFrom { get; init; }

    /// <inheritdoc cref="SeasonFrom"/>
    public string? SeasonTo { get; init; }

    /// <summary>Minutes from one visit to the next.</summary>
    public int IntervalMinutes { get; init; } = 24 * 60;

    /// <summary>Most requests of a visit.</summary>
    public int Pages { get; init; } = 50;

    /// <summary>Least time between two requests to a host, in milliseconds; the site's own wish may make it longer.</summary>
    public int DelayMs { get; init; } = 2_000;

    /// <summary>How many further pages of a listing are followed.</summary>
    public int Depth { get; init; } = 3;

    /// <summary>Links to other hosts are followed too.</summary>
    public bool OtherHosts { get; init; }

    public bool Enabled { get; init; } = true;
}

/// <summary>A source and how it stands.</summary>
/// <param name="Definition">What people say of it.</param>
/// <param name="FromFile">It stands in the file of sources, which alone may change it.</param>
/// <param name="NextDue">When it is visited next.</param>
/// <param name="Failures">Visits in a row that failed.</param>
/// <param name="Last">The latest visit, or null.</param>
public sealed record SourceView(SourceDefinition Definition, bool FromFile, DateTimeOffset NextDue, int Failures, VisitView? Last);
