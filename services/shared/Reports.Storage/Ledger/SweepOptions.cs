namespace Reports.Storage.Ledger;

/// <summary>How patient the sweep is.</summary>
public sealed record SweepOptions
{
    /// <summary>How long a step may go unanswered before it is asked for again; doubles with every attempt.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The longest wait between two attempts.</summary>
    public TimeSpan LongestPatience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>After so many attempts a document that others overtake is parked as failed.</summary>
    public int MostAttempts { get; init; } = 8;

    /// <summary>How many documents one sweep asks for again at most, a stage.</summary>
    public int Most { get; init; } = 1000;
}
