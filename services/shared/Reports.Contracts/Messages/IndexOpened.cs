namespace Reports.Contracts.Messages;

/// <summary>This search index is in use now: whatever was indexed in another one has to be indexed again.</summary>
public sealed record IndexOpened
{
    /// <summary>Name of the index (not the alias); differs from every index before it.</summary>
    public required string Index { get; init; }

    /// <summary>When it was opened, UTC.</summary>
    public required DateTimeOffset At { get; init; }
}
