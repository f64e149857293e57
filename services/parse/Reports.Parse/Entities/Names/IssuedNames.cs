using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Names of documents that stand without 《》: all between a verb of issuing and the ending, verbs included (出台支持 … 发展意见).</summary>
internal static class IssuedNames
{
    private const int MostTokens = 14;
    private const int FewestCharacters = 4;

    /// <summary>The first token of the name that ends here; -1 if there is none.</summary>
    public static int FirstToken(ReadOnlySpan<Token> tokens, int at)
    {
        for (var i = at - 1; i >= 0 && at - i <= MostTokens; i--)
        {
            if (tokens[i].Is(WordRoles.Issue) && !(i == at - 1 && tokens[i].Word is { Text: "实施" or "执行" }))
            {
                var first = tokens[i + 1].Word is { Text: "好" or "了" } ? i + 2 : i + 1;
                return IsName(tokens, first, at) ? first : -1;
            }

            if (tokens[i].Kind is TokenKind.Mark or TokenKind.ListMark or TokenKind.Titled)
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool IsName(ReadOnlySpan<Token> tokens, int first, int at)
    {
        if (first >= at || tokens[at - 1].End - tokens[first].Start < FewestCharacters || tokens[first].Word is { Class: WordClass.Function or WordClass.Numeral })
        {
            return false;
        }

        foreach (var token in tokens[first..at])
        {
            if (token.Word is { Class: WordClass.Measure } || token.Word?.Text is "的" or "了" or "等" or "新" or "各" or "我")
            {
                return false;
            }
        }

        return true;
    }
}
