namespace Reports.Ingest.Collecting.Sources;

/// <summary>A visit goes no further; what it brought so far stays. <paramref name="retryAfter"/>: how long the site asks to be left alone.</summary>
internal sealed class VisitEndedException(string outcome, int? status, TimeSpan? retryAfter) : Exception(outcome)
{
    public string Outcome { get; } = outcome;

    public int? Status { get; } = status;

    public TimeSpan? RetryAfter { get; } = retryAfter;
}
