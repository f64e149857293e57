namespace Reports.Storage.Model;

/// <summary>A message that is owed to the bus. It goes when the bus has confirmed it.</summary>
public sealed class OutboxRow
{
    public long Id { get; set; }

    /// <summary>Name of the message record.</summary>
    public required string Type { get; set; }

    /// <summary>The message as JSON.</summary>
    public required string Body { get; set; }

    public DateTimeOffset CreatedAt { get; set; }
}
