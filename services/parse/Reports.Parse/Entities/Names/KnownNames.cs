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
            if (tokens[at].Word is { Known: { } type } && !IsPartOfWord(reading, tokens, at))
            {
                reading.Add(type, First(tokens, at, type), at);
            }
        }
    }

    // A body or a meeting of a place has the place in its name: 砚汀市 + 市委, 砚汀 + 夏季达沃斯论坛.
    private static int First(ReadOnlySpan<Token> tokens, int at, string type)
    {
        if (type is not (EntityType.Organization or EntityType.Event))
        {
            return at > 0 && type is EntityType.Policy && tokens[at - 1].Word is { Text: ['第', .., '次'] } ? at - 1 : at;
        }

        var first = at;
        while (first > 0 && tokens[first - 1].Word is { NamesPlace: true })
        {
            first--;
        }

        return first > 0 && type is EntityType.Organization && tokens[first - 1].Word is { Text: "中共" } ? first - 1 : first;
    }

    private static bool IsPartOfWord(Reading reading, ReadOnlySpan<Token> tokens, int at) => IsCut(reading, tokens, at)
        || (tokens[at].Word!.Text == "中国" && at > 0 && tokens[at - 1].Word is { Text: "新" })
        || (tokens[at].Word!.Text == "中国" && at + 1 < tokens.Length && tokens[at + 1].Word is { Text: "特色" or "式" or "特色社会主义" or "梦" or "人" or "化" });

    // 公司 + 法人 rather than 公司法 + 人.
    private static bool IsCut(Reading reading, ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Word!.Text[^1] == '法' && at + 1 < tokens.Length && tokens[at + 1].IsLoose && WordTable.Trie.Find(reading.Text.AsSpan(tokens[at].End - 1, 2)) is not null;
}
