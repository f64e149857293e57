namespace Reports.Parse.Entities.Words;

/// <summary>A piece of the text: a word or a mark or a group, its span in UTF-16 code units, and its entry in the table of words.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, Word? Word = null)
{
    public int Length => End - Start;

    public bool IsWord => Kind is TokenKind.Word;

    /// <summary>A single character of Han, in the table or not: several in a row are a word that the table has not.</summary>
    public bool IsLoose => Kind is TokenKind.Word && Length == 1;

    /// <summary>Digits and their signs alone. Set by the tokenizer.</summary>
    public bool IsFigure { get; init; }

    public bool Is(WordRoles role) => Word?.Is(role) ?? false;
}

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>A word of Han, or a single character that begins none.</summary>
    Word,

    /// <summary>Letters, digits and what joins them (5G+, S43, 2×66).</summary>
    Latin,

    /// <summary>A short quotation with its marks.</summary>
    Quoted,

    /// <summary>A title with its 《》.</summary>
    Titled,

    /// <summary>A short remark with its brackets.</summary>
    Bracketed,

    /// <summary>The mark of lists (、).</summary>
    ListMark,

    /// <summary>Any other mark, or white space.</summary>
    Mark,
}
