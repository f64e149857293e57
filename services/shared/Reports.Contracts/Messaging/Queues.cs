namespace Reports.Contracts.Messaging;

/// <summary>The pipeline's queues. Names never change: they are part of the wire.</summary>
public static class Queues
{
    /// <summary>What was uploaded and waits to be parsed.</summary>
    public const string Parse = "reports.parse";

    /// <summary>What was parsed or withdrawn and waits for the index.</summary>
    public const string Index = "reports.index";

    /// <summary>What happened and waits to be written into the ledger.</summary>
    public const string Ledger = "reports.ledger";

    /// <summary>Where the broker puts what was delivered too often.</summary>
    public const string DeadLetter = "reports.dead-letter";
}
