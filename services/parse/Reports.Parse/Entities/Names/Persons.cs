using Reports.Parse.Entities.Words;
using Reports.Parse.Identity.Sessions;

namespace Reports.Parse.Entities.Names;

/// <summary>Persons before a title: a family name and one or two characters that make no word.</summary>
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
