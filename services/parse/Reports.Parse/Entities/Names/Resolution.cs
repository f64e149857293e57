namespace Reports.Parse.Entities.Names;

/// <summary>Chooses among overlapping candidates: the surer, then the longer, then the earlier, then that of the earlier rule. For a stretch of a text.</summary>
internal sealed class Resolution(int start, int length)
{
    private const int ShortestName = 2;
    private readonly bool[] _taken = new bool[length];

    /// <summary>Names chosen so far.</summary>
    public List<Candidate> Names { get; } = [];

    public void Choose(List<Candidate> candidates)
    {
        candidates.Sort(Compare);
        foreach (var candidate in candidates)
        {
            Take(candidate);
        }
    }

    private void Take(Candidate candidate)
    {
        var span = _taken.AsSpan(candidate.Start - start, candidate.Length);
        if ((candidate.Length >= ShortestName || candidate.Places is not null) && !span.Contains(true))
        {
            span.Fill(true);
            Names.Add(candidate);
        }
    }

    private static int Compare(Candidate a, Candidate b)
    {
        var order = b.Weight.CompareTo(a.Weight);
        order = order != 0 ? order : b.Length.CompareTo(a.Length);
        order = order != 0 ? order : a.Start.CompareTo(b.Start);
        return order != 0 ? order : a.Rank.CompareTo(b.Rank);
    }
}
