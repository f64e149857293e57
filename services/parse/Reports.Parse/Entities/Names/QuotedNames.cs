using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Quotations that are names, with the words after them that belong to the name (“…”行动).</summary>
internal static class QuotedNames
{
    private const int MostTokensAfter = 6;
    private const int MostTokensBefore = 14;

    public static void Find(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Kind is TokenKind.Quoted)
            {
                Take(reading, tokens, at);
            }
        }
    }

    private static void Take(Reading reading, ReadOnlySpan<Token> tokens, int at)
    {
        var inner = reading.Text.AsSpan(tokens[at].Start + 1, tokens[at].Length - 2);
        if (IsHonour(tokens, at, inner) && inner.Length > 2 && !GenericNames.ListQuotation(inner))
        {
            reading.Add(EntityType.Honour, at, at);
            return;
        }

        var isSpeech = GenericNames.ContainQuotation(inner);
        if (LastToken(tokens, at) is > 0 and var last)
        {
            if (inner.Length >= 2 && (!GenericNames.ListQuotation(inner) || tokens[last].Word!.Suffix is { Type: EntityType.Policy }))
            {
                reading.Add(EntityType.Policy, FirstToken(tokens, at), last);
            }

            return;
        }

        if (EndsMeasures(inner) && IssuedFrom(tokens, at) is >= 0 and var first)
        {
            reading.Add(EntityType.Policy, first, at);
        }
        else if (!isSpeech && !Speech.IsAround(tokens, at, inner))
        {
            reading.Add(EntityType.Policy, at, at);
        }
    }

    private static int LastToken(ReadOnlySpan<Token> tokens, int at)
    {
        var last = -1;
        for (var i = at + 1; i < tokens.Length && i <= at + MostTokensAfter && tokens[i].IsWord && !IsEnd(tokens, i); i++)
        {
            if (tokens[i].Word is { Class: WordClass.Function or WordClass.Adverb })
            {
                break;
            }

            if (tokens[i].Is(WordRoles.QuotationTail) || tokens[i].Word?.Suffix is { Type: EntityType.Policy })
            {
                last = i;
            }
        }

        return last;
    }

    // A verb ends the name, but not just before its last word (“…”工程推进体系).
    private static bool IsEnd(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Is(WordRoles.Boundary) && !(tokens[at].Length > 1 && at + 1 < tokens.Length && tokens[at + 1].Word is { Text: "体系" or "机制" or "平台" or "工程" or "模式" });

    // 国家“…”行动 and 新时代“…”经验 begin before the quotation.
    private static int FirstToken(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && (tokens[at - 1].Word is { Text: "国家" or "新时代" or "中国" } || tokens[at - 1].Word is { NamesPlace: true }) ? at - 1 : at;

    private static bool EndsMeasures(ReadOnlySpan<char> inner) => inner[^1] is '条' && inner.Length <= 4;

    // 支持 … 发展“33条”: what was issued begins after the verb of issuing or the mark of the list.
    private static int IssuedFrom(ReadOnlySpan<Token> tokens, int at)
    {
        var first = at;
        while (first > 0 && at - first < MostTokensBefore && tokens[first - 1].Kind is TokenKind.Word or TokenKind.Latin && !tokens[first - 1].Is(WordRoles.Issue))
        {
            first--;
        }

        return first > 0 && first < at && (tokens[first - 1].Is(WordRoles.Issue) || tokens[first - 1].Kind is TokenKind.ListMark) ? first : -1;
    }

    private static bool IsHonour(ReadOnlySpan<Token> tokens, int at, ReadOnlySpan<char> inner)
    {
        for (var i = at + 1; i <= at + 2 && i < tokens.Length; i++)
        {
            if (tokens[i].Word is { Text: "称号" or "荣誉" or "荣誉称号" or "殊荣" or "奖" or "大奖" })
            {
                return true;
            }
        }

        if (inner[^1] is '奖' || (at > 0 && tokens[at - 1].Is(WordRoles.Honour) && HonourWords.NamesTitle(inner)))
        {
            return true;
        }

        return at > 0 && tokens[at - 1].Is(WordRoles.Honour) && tokens[at - 1].Word is { Text: "荣获" or "获评" or "入选" or "荣膺" or "被评为" or "获得" or "被授予" or "授予" };
    }
}
