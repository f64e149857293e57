namespace Reports.Parse.Entities.Names;

/// <summary>Chooses among overlapping candidates: the surer, then the longer, then the earlier.</summary>
internal static class Resolution
{
    public static List<Candidate> Choose(List<Candidate> candidates, int textLength)
    {
        var taken = new bool[textLength];
        var chosen = new List<Candidate>();
        foreach (var candidate in candidates.Where(c => c.Length >= 2).OrderByDescending(c => c.Weight).ThenByDescending(c => c.Length).ThenBy(c => c.Start))
        {
            var span = taken.AsSpan(candidate.Start, candidate.Length);
            if (!span.Contains(true))
            {
                span.Fill(true);
                chosen.Add(candidate);
            }
        }

        chosen.Sort((a, b) => a.Start.CompareTo(b.Start));
        return chosen;
    }
}
