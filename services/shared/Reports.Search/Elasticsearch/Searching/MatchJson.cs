using System.Text.Json.Nodes;
using Reports.Search.Elasticsearch.Shape;
using Reports.Search.Query;
using Reports.Text.Tokens;

namespace Reports.Search.Elasticsearch.Searching;

/// <summary>Puts a query tree into Elasticsearch's words: phrases, terms and prefixes over prepared tokens, joined by bool.</summary>
internal static class MatchJson
{
    /// <summary>Above what a character can begin of tokens in practice: a phrase that ends in one must try them all.</summary>
    private const int MostTokensOfPrefix = 50_000;

    public static JsonObject Of(QueryNode node) => node switch
    {
        LiteralNode literal => Literal(Tokenizer.OfLiteral(literal.Folded)),
        AndNode and => And(and.Parts),
        OrNode or => AtLeast(1, or.Parts.Select(Of)),
        NotNode not => Bool("must_not", [Of(not.Part)]),
        NearNode near => Near(near),
        _ => throw new NotSupportedException($"No such query: {node.GetType().Name}."),
    };

    private static JsonObject Literal(LiteralTokens literal) => literal switch
    {
        { Tokens: [] } => new JsonObject { ["match_none"] = new JsonObject() },
        { Tokens: [var only], LastIsPrefix: true } => OnBody("prefix", only.Text),
        { Tokens: [var only] } => Term(only.Text),
        { LastIsPrefix: true } => OnBody(
            "match_phrase_prefix",
            new JsonObject { ["query"] = Prepared(literal.Tokens), ["max_expansions"] = MostTokensOfPrefix }),
        _ => OnBody("match_phrase", Prepared(literal.Tokens)),
    };

    /// <summary>The tokens as a text is prepared; a gap before the first says nothing about a phrase.</summary>
    private static string Prepared(IReadOnlyList<Token> tokens) =>
        string.Join(' ', tokens.SelectMany((token, i) => i > 0 && token.Increment > 1 ? [Tokenizer.Gap, token.Text] : new[] { token.Text }));

    private static JsonObject And(IReadOnlyList<QueryNode> parts)
    {
        var query = Bool("must", parts.Where(part => part is not NotNode).Select(Of));
        query["bool"]!["must_not"] = Array(parts.OfType<NotNode>().Select(not => Of(not.Part)));
        return query;
    }

    private static JsonObject Near(NearNode near) =>
        AtLeast(Math.Max(1, (int)Math.Ceiling(near.Share * near.Tokens.Count)), near.Tokens.Select(Term));

    private static JsonObject AtLeast(int count, IEnumerable<JsonNode> queries)
    {
        var query = Bool("should", queries);
        query["bool"]!["minimum_should_match"] = count;
        return query;
    }

    private static JsonObject Bool(string occurrence, IEnumerable<JsonNode> queries) =>
        new() { ["bool"] = new JsonObject { [occurrence] = Array(queries) } };

    private static JsonArray Array(IEnumerable<JsonNode> queries) => new([.. queries]);

    private static JsonObject Term(string token) => OnBody("term", token);

    private static JsonObject OnBody(string kind, JsonNode? value) => new() { [kind] = new JsonObject { [Fields.Body] = value } };
}
