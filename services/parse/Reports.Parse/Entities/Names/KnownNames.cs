using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Names of the table of known names: bodies, policies, honours, persons that any report may speak of.</summary>
internal static class KnownNames
{
    public static void Find(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Word is { Known: { } type } && !IsPartOfWord(tokens, at))
            {
                reading.Add(type, First(tokens, at, type), at);
            }
        }
    }

    // A body of a place has the place in its name: 砚汀市 + 市委.
    private static int First(ReadOnlySpan<Token> tokens, int at, string type)
    {
        while (type == EntityType.Organization && at > 0 && tokens[at - 1].Word is { NamesPlace: true })
        {
            at--;
        }

        return at;
    }

    private static bool IsPartOfWord(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Word!.Text == "中国" && at + 1 < tokens.Length && tokens[at + 1].Word is { Text: "特色" or "式" or "特色社会主义" or "梦" or "人" or "化" };
}
