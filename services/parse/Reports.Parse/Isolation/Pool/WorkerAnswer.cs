using Reports.Parse.Extract;

namespace Reports.Parse.Isolation.Pool;

/// <summary>What came of giving a file to a child.</summary>
internal abstract record WorkerAnswer
{
    /// <summary>It took the text out of the file.</summary>
    public sealed record Extracted(Extraction Extraction) : WorkerAnswer;

    /// <summary>It refused the file.</summary>
    public sealed record Refused(ParseOutcome.Rejected Refusal) : WorkerAnswer;

    /// <summary>The reader threw; the child is sound.</summary>
    public sealed record Failed(string Kind, string Detail) : WorkerAnswer;

    /// <summary>
    /// The child is dead. <paramref name="MayBeNeighbours"/>: an earlier file or the machine may be to blame as well.
    /// <paramref name="LastWords"/>: the beginning of what it said on standard error.
    /// </summary>
    public sealed record Died(ParseOutcome.Rejected Refusal, bool MayBeNeighbours, string LastWords) : WorkerAnswer;
}
