namespace Reports.Storage.Model;

/// <summary>A task that one process at a time may do.</summary>
public sealed class LeaseRow
{
    public required string Name { get; set; }

    public required string Owner { get; set; }

    public DateTimeOffset Until { get; set; }
}
