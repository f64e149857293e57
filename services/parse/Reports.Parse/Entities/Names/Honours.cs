using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Titles and prizes after a verb of winning (荣获, 获评, 入选).</summary>
internal static class Honours
{
    private const int MostTokens = 14;
    private const int FewestCharacters = 4;

    public static void Find(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var at = 0; at + 1 < tokens.Length; at++)
        {
            if (tokens[at].Is(WordRoles.Honour))
            {
                Take(reading, tokens, at);
            }
        }
    }

    private static void Take(Reading reading, ReadOnlySpan<Token> tokens, int verb)
    {
        var first = Begin(tokens, verb + 1);
        var last = first - 1;
        while (last + 1 < tokens.Length && last + 1 - first < MostTokens && GoesOn(tokens, first, last + 1))
        {
            last++;
        }

        while (last > first && tokens[last].Word is { Text: "和" or "与" or "及" or "及其" })
        {
            last--;
        }

        if (last < first || tokens[last].End - tokens[first].Start < FewestCharacters || tokens[first].Kind is TokenKind.Titled)
        {
            return;
        }

        var isStrong = HonourWords.AreStrong(tokens[verb].Word!.Text);
        if (first == last && tokens[first].Kind is TokenKind.Quoted)
        {
            if (isStrong)
            {
                reading.Add(EntityType.Honour, first, last);
            }

            return;
        }

        var goesOn = last + 1 < tokens.Length && tokens[last + 1].Word is { Text: "的" };
        if (goesOn || GenericNames.Contain(reading.TextOf(first, last)) || tokens[last].Word is { Class: WordClass.Numeral } || tokens[first].IsFigure)
        {
            return;
        }

        if (!isStrong && !HonourWords.EndSurely(tokens[last]))
        {
            return;
        }

        if (HonourWords.Begin(tokens[first]) ? isStrong || HonourWords.End(tokens[last]) : isStrong && HonourWords.End(tokens[last]))
        {
            reading.Add(EntityType.Honour, first, last);
        }
    }

    // 全国首批, 全省唯一 and the like say which of the honours it was.
    private static int Begin(ReadOnlySpan<Token> tokens, int at)
    {
        while (at < tokens.Length && (tokens[at].Word is { Text: "了" or "为" or "年" or "年度" } || (tokens[at].IsFigure && at + 1 < tokens.Length && tokens[at + 1].Word is { Text: "年" or "年度" })))
        {
            at++;
        }

        if (at + 1 < tokens.Length && HonourWords.Count(tokens[at + 1]))
        {
            return at + 2;
        }

        return at < tokens.Length && HonourWords.Count(tokens[at]) ? at + 1 : at;
    }

    private static bool GoesOn(ReadOnlySpan<Token> tokens, int first, int at)
    {
        var token = tokens[at];
        if (token.Kind is TokenKind.Mark or TokenKind.ListMark or TokenKind.Titled)
        {
            return false;
        }

        if (token.Kind is TokenKind.Latin)
        {
            return !(at + 1 < tokens.Length && tokens[at + 1].Is(WordRoles.Boundary));
        }

        return token.Word is not { } word || !((word.Class is WordClass.Adverb && (token.Length == 1 || at == first || !HonourWords.Begin(tokens[first]))) || word.Text is "的" or "等" or "并" or "称号" or "荣誉" or "荣誉称号" or "名单" or "殊荣" or "光荣" or "个" or "家" or "所"
            || (word.Text is "和" or "及" or "与" && (HonourWords.End(tokens[at - 1]) || !HonourWords.Begin(tokens[first])))
            || word.Is(WordRoles.Honour));
    }
}
