using Reports.Parse.Entities.Words;
using Reports.Parse.Identity.Sessions;

namespace Reports.Parse.Entities.Names;

/// <summary>Persons before or after a title: a family name and one or two characters that make no word.</summary>
internal static class Persons
{
    public static void Find(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var at = 2; at < tokens.Length; at++)
        {
            if (!tokens[at].Is(WordRoles.Title))
            {
                continue;
            }

            AddAfter(reading, tokens, at);

            for (var count = 3; count >= 2; count--)
            {
                if (at >= count && AreLoose(tokens[(at - count)..at]) && Surnames.Begin(reading.Text[tokens[at - count].Start].ToString()))
                {
                    reading.Add(EntityType.Person, at - count, at - 1);
                    break;
                }
            }
        }
    }

    // 委员长 + 何砚 + ，: after its title a name ends at a mark or a verb.
    private static void AddAfter(Reading reading, ReadOnlySpan<Token> tokens, int title)
    {
        var end = title + 1;
        while (end < tokens.Length && end <= title + 3 && tokens[end].IsLoose)
        {
            end++;
        }

        var count = end - title - 1;
        if (count is 2 or 3 && end < tokens.Length && Ends(tokens[end]) && AreLoose(tokens[(title + 2)..end]) && Surnames.Begin(reading.TextOf(tokens[title + 1]).ToString()))
        {
            reading.Add(EntityType.Person, title + 1, end - 1);
        }
    }

    private static bool Ends(Token token) =>
        token.Kind is TokenKind.Mark or TokenKind.ListMark or TokenKind.Bracketed || token.Word is { Text.Length: > 1, Class: WordClass.Verb };

    private static bool AreLoose(ReadOnlySpan<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (!token.IsLoose || token.Is(WordRoles.Boundary) || token.Is(WordRoles.Rank) || token.Word is { Class: WordClass.Function })
            {
                return false;
            }
        }

        return true;
    }
}
