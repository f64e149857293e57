using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>The word after a list that tells what its items are (等 + 12个重大产业 + 项目).</summary>
internal static class ListHead
{
    private const int MostTokens = 9;

    /// <summary>The type of the items; null if no such word follows.</summary>
    public static string? After(ReadOnlySpan<Token> tokens, int from)
    {
        for (var at = from; at < tokens.Length && at < from + MostTokens; at++)
        {
            var token = tokens[at];
            if (token.Kind is not (TokenKind.Word or TokenKind.Latin or TokenKind.Quoted) || token.Word is { Text: "的" } or { Class: WordClass.Verb, ListType: null })
            {
                return null;
            }

            if (token.Word?.ListType is { } type && !(at + 1 < tokens.Length && tokens[at + 1].Word?.ListType is not null))
            {
                return type;
            }
        }

        return null;
    }
}
