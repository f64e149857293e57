using Reports.Search.Query;
using Reports.Text.Tokens;

namespace Reports.Search.Answering;

/// <summary>What is near to a query: passages with most of its bigrams and words.</summary>
internal static class NearTier
{
    public const int FewReports = 10;
    public const int Limit = 10;

    private const double Share = 0.6;

    /// <summary>The near form of a tree; null where it would find nothing that the exact form does not.</summary>
    public static QueryNode? Of(QueryNode? root)
    {
        string[] tokens = [.. WantedLiterals.Of(root)
            .SelectMany(literal => Tokenizer.OfLiteral(literal).Tokens)
            .Select(token => token.Text)
            .Where(text => text.Length > 1)
            .Distinct(StringComparer.Ordinal)];
        return tokens.Length > 1 ? new AndNode([new NearNode(tokens, Share), .. Negations(root)]) : null;
    }

    /// <summary>What must not be there must not be there in near results either.</summary>
    private static IEnumerable<QueryNode> Negations(QueryNode? root) => root is AndNode and ? and.Parts.OfType<NotNode>() : [];
}
