using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Items of a list that end as a name beside them does (砚湖水库、上里水库): they are names too, where their words are no ordinary ones.</summary>
internal static class Siblings
{
    private const int MostTokens = 6;
    private const int MostItems = 4;

    /// <summary>Takes the items on both sides of the name of the tokens from the first to the last.</summary>
    public static void Find(Reading reading, string type, int first, int last)
    {
        var tokens = reading.Tokens;
        for (var (count, end) = (0, last); count < MostItems && After(tokens, end) is > 0 and var next && Take(reading, type, end + 2, next); count++)
        {
            end = next;
        }

        for (var (count, start, end) = (0, first, last); count < MostItems && Before(tokens, start, tokens[end]) is > 0 and var previous && Take(reading, type, previous, start - 2); count++)
        {
            (start, end) = (previous, start - 2);
        }
    }

    private static bool Take(Reading reading, string type, int first, int last)
    {
        first = LeftEdge.Trim(reading.Tokens, first, last, loose: false);
        var isName = IsUnusual(reading.Tokens[first..last]) && !GenericNames.Contain(reading.TextOf(first, last));
        if (isName)
        {
            reading.Add(type, first, last);
        }

        return isName;
    }

    private static bool IsUnusual(ReadOnlySpan<Token> words)
    {
        var loose = 0;
        foreach (var token in words)
        {
            if (!token.IsWord || token.Word is { Class: WordClass.Function } or { Text.Length: > 1, Class: WordClass.Verb or WordClass.Adverb } || (token.Length > 1 && token.Is(WordRoles.Boundary)))
            {
                return false;
            }

            loose += token.IsLoose ? 1 : 0;
        }

        return loose > 1;
    }

    // The last token of the item after a list mark, if it has the same ending.
    private static int After(ReadOnlySpan<Token> tokens, int last)
    {
        if (last + 1 >= tokens.Length || tokens[last + 1].Kind is not TokenKind.ListMark)
        {
            return -1;
        }

        for (var at = last + 3; at < tokens.Length && at < last + 3 + MostTokens && tokens[at].IsWord; at++)
        {
            if (tokens[at].Word == tokens[last].Word)
            {
                return at;
            }
        }

        return -1;
    }

    // The first token of the item before a list mark, itself after one, if it has the same ending.
    private static int Before(ReadOnlySpan<Token> tokens, int first, Token ending)
    {
        if (first < 4 || tokens[first - 1].Kind is not TokenKind.ListMark || tokens[first - 2].Word != ending.Word)
        {
            return -1;
        }

        for (var at = first - 3; at > 0 && at > first - 3 - MostTokens && tokens[at].IsWord; at--)
        {
            if (tokens[at - 1].Kind is TokenKind.ListMark)
            {
                return at;
            }
        }

        return -1;
    }
}
