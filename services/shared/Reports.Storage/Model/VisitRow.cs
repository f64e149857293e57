namespace Reports.Storage.Model;

/// <summary>A visit to a source.</summary>
public sealed class VisitRow
{
    public long Id { get; set; }

    public required string SourceId { get; set; }

    public required string Address { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public required string Outcome { get; set; }

    /// <summary>Status of the answer that decided the outcome.</summary>
    public int? Status { get; set; }

    /// <summary>Requests made.</summary>
    public int Requests { get; set; }

    public int New { get; set; }

    public int Changed { get; set; }

    public int Unchanged { get; set; }

    public int Refused { get; set; }

    /// <summary>The first refusals and errors, one a line.</summary>
    public string? Detail { get; set; }

    public DateTimeOffset? NextDue { get; set; }
}
