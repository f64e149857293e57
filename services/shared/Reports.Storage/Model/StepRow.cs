namespace Reports.Storage.Model;

/// <summary>A step that a document took.</summary>
public sealed class StepRow
{
    public long Id { get; set; }

    public required string DocumentId { get; set; }

    public long Version { get; set; }

    public required string Step { get; set; }

    public DateTimeOffset At { get; set; }

    public int Attempt { get; set; }

    public long? DurationMs { get; set; }
}
