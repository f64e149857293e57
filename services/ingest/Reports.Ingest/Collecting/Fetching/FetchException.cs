namespace Reports.Ingest.Collecting.Fetching;

/// <summary>An address gave no answer that could be used. <paramref name="outcome"/> says why in a word.</summary>
internal sealed class FetchException(string outcome, string detail, Exception? inner = null) : Exception(detail, inner)
{
    public string Outcome { get; } = outcome;
}
