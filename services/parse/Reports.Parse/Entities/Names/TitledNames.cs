using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Documents between 《》; works of art are none.</summary>
internal static class TitledNames
{
    private const int WordsBefore = 2;

    public static void Find(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Kind is TokenKind.Titled && !IsArt(tokens, at))
            {
                reading.Add(EntityType.Policy, at, at, Weight.Marked);
            }
        }
    }

    private static bool IsArt(ReadOnlySpan<Token> tokens, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - WordsBefore; i--)
        {
            if (tokens[i].Kind is TokenKind.Titled or TokenKind.ListMark)
            {
                continue;
            }

            return tokens[i].Word is { } word && ArtWords.Contains(word.Text[^1]);
        }

        return false;
    }

    private const string ArtWords = "剧影片歌曲舞书说诗戏目画秀";
}
