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

    /// <summary>Elasticsearch multiplies BM25 by k1 + 1, Lucene does not any more; this gives Lucene's score, beside which a prefix counts 1.</summary>
    private const float Bm25 = 1 / (1 + 1.2f);

    public static JsonObject Every() => new() { ["match_all"] = new JsonObject() };

    public static JsonObject Of(QueryNode node) => node switch
    {
        LiteralNode literal => Literal(Tokenizer.OfLiteral(literal.Folded)),
        AndNode and => And(and.Parts),
        OrNode or => AtLeast(1, or.Parts.Select(Of)),
        NotNode not => And([not]),
        NearNode near => AtLeast(near.Required, near.Tokens.Select(Term)),
        _ => throw new NotSupportedException($"No such query: {node.GetType().Name}."),
    };

    private static JsonObject Literal(LiteralTokens literal) => literal switch
    {
        { Tokens: [] } => new JsonObject { ["match_none"] = new JsonObject() },
        { Tokens: [var only], LastIsPrefix: true } => OnBody("prefix", new JsonObject { ["value"] = only.Text }),
        { Tokens: [var only] } => Term(only.Text),
        { LastIsPrefix: true } => OnBody(
            "match_phrase_prefix",
            new JsonObject { ["query"] = Prepared(literal.Tokens), ["boost"] = Bm25, ["max_expansions"] = MostTokensOfPrefix }),
        _ => OnBody("match_phrase", new JsonObject { ["query"] = Prepared(literal.Tokens), ["boost"] = Bm25 }),
    };

    /// <summary>The tokens as a text is prepared; a gap before the first says nothing about a phrase.</summary>
    private static string Prepared(IReadOnlyList<Token> tokens) =>
        string.Join(' ', tokens.SelectMany((token, i) => i > 0 && token.Increment > 1 ? [Tokenizer.Gap, token.Text] : new[] { token.Text }));

    /// <summary>Where every part is a denial, it is every other passage that is meant.</summary>
    private static JsonObject And(IReadOnlyList<QueryNode> parts)
    {
        var denied = parts.OfType<NotNode>().ToList();
        var query = Bool("must", denied.Count == parts.Count ? [Every()] : parts.Where(part => part is not NotNode).Select(Of));
        query["bool"]!["must_not"] = Array(denied.Select(not => Of(not.Part)));
        return query;
    }

    private static JsonObject AtLeast(int count, IEnumerable<JsonNode> queries)
    {
        var query = Bool("should", queries);
        query["bool"]!["minimum_should_match"] = count;
        return query;
    }

    private static JsonObject Bool(string occurrence, IEnumerable<JsonNode> queries) =>
        new() { ["bool"] = new JsonObject { [occurrence] = Array(queries) } };

    private static JsonArray Array(IEnumerable<JsonNode> queries) => new([.. queries]);

    private static JsonObject Term(string token) => OnBody("term", new JsonObject { ["value"] = token, ["boost"] = Bm25 });

    private static JsonObject OnBody(string kind, JsonObject value) => new() { [kind] = new JsonObject { [Fields.Body] = value } };
}
