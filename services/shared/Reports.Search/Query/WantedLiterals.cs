namespace Reports.Search.Query;

/// <summary>What a tree asks for in words.</summary>
internal static class WantedLiterals
{
    /// <summary>Literals that a match may hold: all that no negation stands above.</summary>
    public static IEnumerable<string> Of(QueryNode? node) => node switch
    {
        LiteralNode literal => [literal.Folded],
        AndNode and => and.Parts.SelectMany(Of),
        OrNode or => or.Parts.SelectMany(Of),
        NearNode near => near.Tokens,
        _ => [],
    };
}
