namespace Reports.Search.Query;

/// <summary>Stable words for what had to be repaired in a query.</summary>
public static class QueryRepairs
{
    /// <summary>A quotation mark without its partner: the phrase reaches to the end.</summary>
    public const string UnbalancedQuote = "unbalanced_quote";

    /// <summary>A parenthesis without its partner: closed at the end, or left out.</summary>
    public const string UnbalancedParenthesis = "unbalanced_parenthesis";

    /// <summary>An operator with nothing to work on: left out.</summary>
    public const string DanglingOperator = "dangling_operator";

    /// <summary>Parentheses or quotation marks around nothing: left out.</summary>
    public const string Empty = "empty_group";

    /// <summary>A word of signs alone, which no text is searched for: left out.</summary>
    public const string NothingSearchable = "nothing_searchable";

    /// <summary>Only what must not be there is said: everything else is found.</summary>
    public const string OnlyNegative = "only_negative";
}
