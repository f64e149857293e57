namespace Reports.Storage.Model;

/// <summary>A place on the web that reports are collected from, and when it is due.</summary>
public sealed class SourceRow
{
    public required string Id { get; set; }

    public required string Name { get; set; }

    public required string Address { get; set; }

    public required string Kind { get; set; }

    public string? Code { get; set; }

    public string? Genre { get; set; }

    public string? Title { get; set; }

    /// <summary>First and last day of the season as <c>MM-dd</c>; null: all year.</summary>
    public string? SeasonFrom { get; set; }

    public string? SeasonTo { get; set; }

    public int IntervalMinutes { get; set; }

    public int Pages { get; set; }

    public int DelayMs { get; set; }

    public int Depth { get; set; }

    public bool OtherHosts { get; set; }

    public bool Enabled { get; set; }

    /// <summary>It stands in the file of sources, which alone may change it.</summary>
    public bool FromFile { get; set; }

    public DateTimeOffset NextDue { get; set; }

    /// <summary>Visits in a row that failed.</summary>
    public int Failures { get; set; }
}
