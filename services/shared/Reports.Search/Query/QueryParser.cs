using Reports.Text.Folding;
using Reports.Text.Tokens;

namespace Reports.Search.Query;

/// <summary>
/// Reads queries: words are ANDed, <c>"phrase"</c>, <c>-not</c>, <c>OR</c> (also 或 and <c>|</c>), <c>( )</c>. It never fails:
/// what is broken is repaired, and the answer says so.
/// </summary>
public static class QueryParser
{
    public static ParsedQuery Parse(string query) => new Reading(QueryGrammar.Split(query)).Whole();

    private sealed class Reading(IReadOnlyList<QueryItem> items)
    {
        private readonly List<string> _repairs = [];
        private int _at;
        private int _terms;

        public ParsedQuery Whole()
        {
            var parts = new List<QueryNode>();
            while (true)
            {
                Add(parts, Alternatives());
                if (!Take(QueryItemKind.Close))
                {
                    return new ParsedQuery(All(parts), _terms, _repairs);
                }

                Repair(QueryRepairs.UnbalancedParenthesis);
            }
        }

        /// <summary>Sequences between ORs, up to a closing parenthesis or the end.</summary>
        private QueryNode? Alternatives()
        {
            var parts = new List<QueryNode>();
            var afterOr = false;
            while (true)
            {
                var part = Sequence();
                var beforeOr = Take(QueryItemKind.Or);
                if (part is null && (afterOr || beforeOr))
                {
                    Repair(QueryRepairs.DanglingOperator);
                }

                Add(parts, part);
                if (!beforeOr)
                {
                    return parts.Count > 1 ? new OrNode(parts) : parts.FirstOrDefault();
                }

                afterOr = true;
            }
        }

        private QueryNode? Sequence()
        {
            var parts = new List<QueryNode>();
            while (Peek() is not (null or QueryItemKind.Or or QueryItemKind.Close))
            {
                Add(parts, Unary());
            }

            if (parts.Count > 0 && parts.All(part => part is NotNode))
            {
                Repair(QueryRepairs.OnlyNegative);
            }

            return All(parts);
        }

        private QueryNode? Unary()
        {
            if (!Take(QueryItemKind.Not))
            {
                return Primary();
            }

            while (Next() == QueryItemKind.Not)
            {
                Repair(QueryRepairs.DanglingOperator);
                _at++;
            }

            if (Next() is null or QueryItemKind.Space or QueryItemKind.Or or QueryItemKind.Close)
            {
                Repair(QueryRepairs.DanglingOperator);
                return null;
            }

            return Primary() is { } part ? new NotNode(part) : null;
        }

        private QueryNode? Primary()
        {
            var item = items[_at++];
            return item.Kind switch
            {
                QueryItemKind.Open => Group(),
                QueryItemKind.OpenPhrase => Literal(item.Text, QueryRepairs.UnbalancedQuote),
                _ => Literal(item.Text, repair: null),
            };
        }

        private QueryNode? Group()
        {
            var inner = Alternatives();
            if (!Take(QueryItemKind.Close))
            {
                Repair(QueryRepairs.UnbalancedParenthesis);
            }

            if (inner is null)
            {
                Repair(QueryRepairs.Empty);
            }

            return inner;
        }

        private LiteralNode? Literal(string text, string? repair)
        {
            if (repair is not null)
            {
                Repair(repair);
            }

            var folded = Fold.ToText(text);
            if (Tokenizer.OfLiteral(folded).Tokens.Count == 0)
            {
                Repair(folded.Length == 0 ? QueryRepairs.Empty : QueryRepairs.NothingSearchable);
                return null;
            }

            _terms++;
            return new LiteralNode(folded);
        }

        /// <summary>The kind of the next item that is not white space, which becomes the next.</summary>
        private QueryItemKind? Peek()
        {
            while (Next() == QueryItemKind.Space)
            {
                _at++;
            }

            return Next();
        }

        private QueryItemKind? Next() => _at < items.Count ? items[_at].Kind : null;

        private bool Take(QueryItemKind kind)
        {
            if (Peek() != kind)
            {
                return false;
            }

            _at++;
            return true;
        }

        private void Repair(string word)
        {
            if (!_repairs.Contains(word, StringComparer.Ordinal))
            {
                _repairs.Add(word);
            }
        }

        /// <summary>A lone negation keeps its AND, since it means nothing by itself.</summary>
        private static QueryNode? All(List<QueryNode> parts) => parts switch
        {
            [] => null,
            [NotNode not] => new AndNode([not]),
            [var only] => only,
            _ => new AndNode(parts),
        };

        private static void Add(List<QueryNode> parts, QueryNode? part)
        {
            if (part is not null)
            {
                parts.Add(part);
            }
        }
    }
}
