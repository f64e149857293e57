using Lucene.Net.Index;
using Lucene.Net.Search;
using Reports.Search.Lucene.Writing;
using Reports.Search.Query;
using Reports.Search.Seam;
using Reports.Text.Tokens;
using LuceneQuery = Lucene.Net.Search.Query;

namespace Reports.Search.Lucene.Reading;

/// <summary>The query tree as a Lucene query.</summary>
internal static class QueryTranslation
{
    /// <summary>What an engine query matches. Only <see cref="EngineQuery.Match"/> adds to the score.</summary>
    public static LuceneQuery Of(EngineQuery query, IndexReader reader)
    {
        var match = query.Match is null ? EveryPassage() : Of(query.Match, reader);
        var filters = FilterTranslation.Of(query.Filters).ToList();
        if (filters.Count == 0 && query.Except is null)
        {
            return match;
        }

        var all = new BooleanQuery { { match, Occur.MUST } };
        foreach (var filter in filters)
        {
            all.Add(new ConstantScoreQuery(filter) { Boost = 0 }, Occur.MUST);
        }

        if (query.Except is not null)
        {
            all.Add(Of(query.Except, reader), Occur.MUST_NOT);
        }

        return all;
    }

    private static LuceneQuery Of(QueryNode node, IndexReader reader) => node switch
    {
        LiteralNode literal => Literal(Tokenizer.OfLiteral(literal.Folded), reader),
        AndNode and => And(and.Parts, reader),
        OrNode or => AnyOf(or.Parts.Select(part => Of(part, reader)), required: 1),
        NotNode not => And([not], reader),
        NearNode near => AnyOf(near.Tokens.Select(token => new TermQuery(Body(token))), near.Required),
        _ => throw new NotSupportedException(node.GetType().Name),
    };

    private static BooleanQuery And(IReadOnlyList<QueryNode> parts, IndexReader reader)
    {
        var all = new BooleanQuery();
        foreach (var part in parts)
        {
            if (part is NotNode not)
            {
                all.Add(Of(not.Part, reader), Occur.MUST_NOT);
            }
            else
            {
                all.Add(Of(part, reader), Occur.MUST);
            }
        }

        if (parts.All(part => part is NotNode))
        {
            all.Add(EveryPassage(), Occur.MUST);
        }

        return all;
    }

    private static BooleanQuery AnyOf(IEnumerable<LuceneQuery> parts, int required)
    {
        var any = new BooleanQuery { MinimumNumberShouldMatch = required };
        foreach (var part in parts)
        {
            any.Add(part, Occur.SHOULD);
        }

        return any;
    }

    private static LuceneQuery Literal(LiteralTokens literal, IndexReader reader) => literal switch
    {
        { Tokens.Count: 0 } => new BooleanQuery(),
        { Tokens: [var only], LastIsPrefix: true } => new PrefixQuery(Body(only.Text)),
        { Tokens: [var only] } => new TermQuery(Body(only.Text)),
        { LastIsPrefix: true } => PhraseEndingInPrefix(literal.Tokens, reader),
        _ => Phrase(literal.Tokens),
    };

    private static PhraseQuery Phrase(IReadOnlyList<Token> tokens)
    {
        var phrase = new PhraseQuery();
        var position = -1;
        foreach (var token in tokens)
        {
            position += token.Increment;
            phrase.Add(Body(token.Text), position);
        }

        return phrase;
    }

    private static LuceneQuery PhraseEndingInPrefix(IReadOnlyList<Token> tokens, IndexReader reader)
    {
        var endings = TermsBeginningWith(tokens[^1].Text, reader);
        if (endings.Length == 0)
        {
            return new BooleanQuery();
        }

        var phrase = new MultiPhraseQuery();
        var position = -1;
        foreach (var token in tokens.SkipLast(1))
        {
            position += token.Increment;
            phrase.Add([Body(token.Text)], position);
        }

        phrase.Add(endings, position + tokens[^1].Increment);
        return phrase;
    }

    private static Term[] TermsBeginningWith(string prefix, IndexReader reader)
    {
        var terms = new List<Term>();
        var found = MultiFields.GetTerms(reader, FieldNames.Body)?.GetEnumerator();
        var more = found is not null && found.SeekCeil(new(prefix)) != TermsEnum.SeekStatus.END;
        while (more && found!.Term.Utf8ToString() is var text && text.StartsWith(prefix, StringComparison.Ordinal))
        {
            terms.Add(Body(text));
            more = found.MoveNext();
        }

        return [.. terms];
    }

    private static ConstantScoreQuery EveryPassage() => new(new TermQuery(new Term(FieldNames.Kind, FieldNames.PassageKind)));

    private static Term Body(string token) => new(FieldNames.Body, token);
}
