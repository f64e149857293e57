namespace Reports.SearchApi.Api.Ops;

/// <summary>
/// A queue as operators see it. Depths are null where the bus cannot tell and the ledger does not know either;
/// <c>oldest_age_s</c> is null where nothing waits. Rates are those of the last minute.
/// </summary>
public sealed record QueueItem
{
    public required string Queue { get; init; }

    public string? Stage { get; init; }

    public long? Ready { get; init; }

    public long? InFlight { get; init; }

    public double? OldestAgeS { get; init; }

    public double? InPerS { get; init; }

    public double? OutPerS { get; init; }

    public int? Consumers { get; init; }

    public int ExpectedConsumers { get; init; }

    /// <summary>Documents that failed in the stage, or messages parked beside the queue where those are more.</summary>
    public long Failed { get; init; }

    /// <summary><c>ok</c>, <c>behind</c>, <c>no_consumers</c> or <c>unknown</c>.</summary>
    public required string State { get; init; }
}

/// <summary>All queues, when and of which bus; <paramref name="Problem"/> says why the bus could not be asked.</summary>
public sealed record QueueReport(IReadOnlyList<QueueItem> Items, string? Next, DateTimeOffset At, string Transport, string? Problem);
