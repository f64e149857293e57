using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Finds where a name begins whose end is known. For <c>loose</c> see <see cref="NameReach"/>.</summary>
internal static class LeftEdge
{
    /// <summary>The first token of the name up to (not including) a token; that token itself if none may belong to it.</summary>
    public static int Of(ReadOnlySpan<Token> tokens, int end, bool loose)
    {
        var first = Trim(tokens, Reach(tokens, end, loose), end, loose);
        return loose ? first : PlaceWithin(tokens, first, end);
    }

    /// <summary>The same before what cannot begin a name is trimmed.</summary>
    public static int Reach(ReadOnlySpan<Token> tokens, int end, bool loose)
    {
        var first = NameReach.From(tokens, end, loose);
        if (first < 3 || first == end || tokens[first - 1].Word is not { Text: "和" or "与" or "及" })
        {
            return first;
        }

        // 国家甲与乙示范项目, 某市甲和乙工程: what begins with a place goes on across an “and”, if it has no ending of its own before it.
        var whole = Trim(tokens, NameReach.From(tokens, first - 1, loose), first - 1, loose);
        return first - 1 - whole >= 2 && tokens[first - 2].Word is { Suffix: null } && Opens(tokens[whole], loose) ? whole : first;
    }

    /// <summary>The first token from one on that may begin a name.</summary>
    public static int Trim(ReadOnlySpan<Token> tokens, int first, int end, bool loose)
    {
        var keepsVerbalNouns = loose && first > 0 && first < end && !tokens[first - 1].Is(WordRoles.Boundary);
        while (first < end && (StandsBeforePlace(tokens, first, end) || IsTrimmed(tokens, first, end, loose, keepsVerbalNouns)))
        {
            first++;
        }

        return first;
    }

    /// <summary>The first place that stands after verbs alone (总结推广 + 甲地); the token itself if there is none.</summary>
    public static int PlaceAfterVerbs(ReadOnlySpan<Token> tokens, int first, int end)
    {
        var at = first;
        while (at < end && tokens[at].Word is { Class: WordClass.Verb or WordClass.VerbalNoun, NamesPlace: false })
        {
            at++;
        }

        return at < end && tokens[at].Word is { NamesPlace: true } ? at : first;
    }

    private static bool Opens(Token token, bool loose) => token.Word is { Text: "国家" or "全国" or "中国" } || (loose && token.Word is { NamesPlace: true });

    private static bool IsTrimmed(ReadOnlySpan<Token> tokens, int at, int end, bool loose, bool keepsVerbalNouns)
    {
        var token = tokens[at];
        if (token.Word is not { } word || word.NamesPlace || word.Known is not null || word.Is(WordRoles.Rank))
        {
            return token.Kind is TokenKind.Bracketed;
        }

        if (word.Is(WordRoles.Edge))
        {
            return !(word.Text is "新" or "老" or "好" && at + 1 < end && tokens[at + 1].IsLoose && !tokens[at + 1].Is(WordRoles.Rank) && !tokens[at + 1].Is(WordRoles.Edge));
        }

        if (word.Text is ['第', .., '届'])
        {
            return true;
        }

        var isInUnknown = token.IsLoose && at + 1 < end && tokens[at + 1].IsLoose;
        return !isInUnknown && word.Class switch
        {
            WordClass.Verb => !(loose && IsSupply(word)),
            WordClass.Numeral or WordClass.Measure or WordClass.Time => true,
            WordClass.Direction => !(loose && word.Text is [_, '部']),
            WordClass.VerbalNoun => !keepsVerbalNouns && at + 1 < end && !(loose && IsSupply(word)),
            WordClass.Adjective => token.Length > 1 && at + 1 < end && tokens[at + 1].Word is { Class: WordClass.Verb, Text.Length: > 1 },
            _ => false,
        };
    }

    // 引水, 供电: a work that brings something is named by what it does.
    private static bool IsSupply(Word word) => word.Text is [('引' or '供' or '调' or '输'), ('水' or '电' or '气' or '热')];

    // 好 + 唐山, 北 + 起 + 永州: one or two single characters before a place do not belong to it.
    private static bool StandsBeforePlace(ReadOnlySpan<Token> tokens, int at, int end)
    {
        var next = at + 1 < end && tokens[at + 1].Word is { Text: "起" or "至" } ? at + 2 : at + 1;
        return tokens[at].IsLoose && next < end && tokens[next].Word is { NamesPlace: true } && !NaturalPlaces.IsNamesake(tokens[at], tokens[next]) && tokens[next].Length > 1
            && (next > at + 1 || tokens[at].Word is { Class: WordClass.Verb or WordClass.Adjective } or { Text: "起" or "至" });
    }

    // 企业 + 内蒙古 + 大学: what stands before a place is another thing.
    private static int PlaceWithin(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (var at = end - 1; at > first; at--)
        {
            if (tokens[at].Length > 1 && tokens[at].Word is { NamesPlace: true }
                && tokens[at - 1].Length > 1 && tokens[at - 1].Word is { Places.Count: 0, Known: null, Class: not WordClass.Proper, Suffix: not { Type: EntityType.Organization } })
            {
                return at;
            }
        }

        return first;
    }
}
