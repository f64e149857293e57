namespace Reports.Search.Lucene.Reading;

/// <summary>One hit of the answer: its rank, and the index documents of its passages, best first.</summary>
internal sealed record Found(Rank Rank, int Head, IReadOnlyList<Hit> Passages);
