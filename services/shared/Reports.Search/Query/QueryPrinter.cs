namespace Reports.Search.Query;

/// <summary>Prints a tree in the query language.</summary>
internal static class QueryPrinter
{
    public static string Print(QueryNode node) => node switch
    {
        LiteralNode literal => Literal(literal.Folded),
        AndNode and => string.Join(' ', and.Parts.Select(part => part is AndNode or OrNode ? Group(part) : Print(part))),
        OrNode or => string.Join(" OR ", or.Parts.Select(part => part is OrNode ? Group(part) : Print(part))),
        NotNode not => "-" + (not.Part is LiteralNode ? Print(not.Part) : Group(not.Part)),
        _ => throw new NotSupportedException(node.GetType().Name),
    };

    private static string Group(QueryNode node) => $"({Print(node)})";

    private static string Literal(string folded)
    {
        var plain = folded.All(QueryGrammar.IsWord)
            && !QueryGrammar.Minus.Contains(folded[0], StringComparison.Ordinal)
            && !QueryGrammar.IsOr(folded);
        return plain ? folded : $"\"{folded}\"";
    }
}
