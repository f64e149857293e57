using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>The word after a list that tells what its items are (等 + 12个重大产业 + 项目).</summary>
internal static class ListHead
{
    private const int MostTokens = 9;

    /// <summary>The type of the items, by the last such word before a verb or a mark; null if there is none.</summary>
    public static string? After(ReadOnlySpan<Token> tokens, int from)
    {
        string? type = null;
        for (var at = from; at < tokens.Length && at < from + MostTokens && GoesOn(tokens[at]); at++)
        {
            type = TypeOf(tokens, at) ?? type;
            if (type is not null && at + 1 < tokens.Length && tokens[at + 1].Word is not { Class: WordClass.Noun or WordClass.Adjective })
            {
                break;
            }
        }

        return type;
    }

    // 国家 + 先进制造业集群: a place before other nouns says whose they are.
    private static string? TypeOf(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Word is { ListType: { } type } && !(type is EntityType.Place && at + 1 < tokens.Length && tokens[at + 1].Word is { ListType: null, Class: WordClass.Noun or WordClass.Adjective }) ? type : null;

    private static bool GoesOn(Token token) => token.Kind is TokenKind.Word or TokenKind.Latin or TokenKind.Quoted
        && token.Word is not ({ Text: "的" } or { Class: WordClass.Verb, ListType: null });
}
