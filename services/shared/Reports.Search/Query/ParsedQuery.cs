namespace Reports.Search.Query;

/// <summary>
/// A query as understood: the tree (null if it says nothing), how many words and phrases it has, and what was repaired
/// (<see cref="QueryRepairs"/>), each word once, in the order it was met.
/// </summary>
public sealed record ParsedQuery(QueryNode? Root, int Terms, IReadOnlyList<string> Repairs)
{
    /// <summary>The query in its plainest form; parsing it gives the same tree.</summary>
    public string ReadAs => Root is null ? "" : QueryPrinter.Print(Root);
}
