namespace Reports.Contracts.Messages;

/// <summary>A new, empty search index took over: whatever was indexed elsewhere has to be indexed again.</summary>
public sealed record IndexCreated
{
    /// <summary>Name of the new index (not the alias).</summary>
    public required string Index { get; init; }

    /// <summary>When it happened, UTC.</summary>
    public required DateTimeOffset At { get; init; }
}
