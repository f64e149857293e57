namespace Reports.Search.Query;

/// <summary>A query as a tree, the same for every engine. Literals are folded (Reports.Text) already.</summary>
public abstract record QueryNode;

/// <summary>Passages whose folded text contains the literal, or a heading path or title does where the engine ranks by them.</summary>
public sealed record LiteralNode(string Folded) : QueryNode;

/// <summary>All of them.</summary>
public sealed record AndNode(IReadOnlyList<QueryNode> Parts) : QueryNode;

/// <summary>At least one of them.</summary>
public sealed record OrNode(IReadOnlyList<QueryNode> Parts) : QueryNode;

/// <summary>Not this one; stands inside an <see cref="AndNode"/>.</summary>
public sealed record NotNode(QueryNode Part) : QueryNode;

/// <summary>At least <paramref name="Share"/> (0 to 1) of the distinct bigrams: the near tier.</summary>
public sealed record NearNode(IReadOnlyList<string> Tokens, double Share) : QueryNode
{
    /// <summary>How many of the tokens a passage must have: the share, rounded up.</summary>
    public int Required => Math.Max(1, (int)Math.Ceiling((Tokens.Count * Share) - 1e-9));
}
