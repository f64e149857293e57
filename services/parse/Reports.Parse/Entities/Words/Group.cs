namespace Reports.Parse.Entities.Words;

/// <summary>Reads a mark with what it encloses: a quotation, a title, a bracket.</summary>
internal static class Group
{
    private const int LongestQuotation = 32;
    private const int LongestTitle = 80;
    private const int LongestRemark = 24;
    private const string SentenceMarks = "。；;！!？?\n\r";

    /// <summary>The group that begins here, or the mark alone.</summary>
    public static (TokenKind Kind, int End) At(string text, int at)
    {
        var (kind, close, longest) = text[at] switch
        {
            '“' => (TokenKind.Quoted, '”', LongestQuotation),
            '"' => (TokenKind.Quoted, '"', LongestQuotation),
            '‘' => (TokenKind.Quoted, '’', LongestQuotation),
            '《' => (TokenKind.Titled, '》', LongestTitle),
            '（' => (TokenKind.Bracketed, '）', LongestRemark),
            '(' => (TokenKind.Bracketed, ')', LongestRemark),
            '、' => (TokenKind.ListMark, '\0', 0),
            _ => (TokenKind.Mark, '\0', 0),
        };
        return close != '\0' && Close(text, at + 1, close, longest) is > 0 and var end ? (kind, end) : (close == '\0' ? kind : TokenKind.Mark, at + 1);
    }

    private static int Close(string text, int from, char close, int longest)
    {
        var limit = Math.Min(text.Length, from + longest);
        for (var at = from; at < limit; at++)
        {
            if (text[at] == close)
            {
                return at == from ? 0 : at + 1;
            }

            if (SentenceMarks.Contains(text[at]))
            {
                return 0;
            }
        }

        return 0;
    }
}
