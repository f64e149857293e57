namespace Reports.Search.Query;

/// <summary>What a piece of a written query is.</summary>
internal enum QueryItemKind
{
    Space = 0,
    Word = 1,
    Phrase = 2,

    /// <summary>A phrase whose second quotation mark is missing.</summary>
    OpenPhrase = 3,
    Or = 4,
    Not = 5,
    Open = 6,
    Close = 7,
}

/// <summary>A piece of a written query.</summary>
internal readonly record struct QueryItem(QueryItemKind Kind, string Text = "");
