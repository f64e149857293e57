using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Finds where a name begins whose end is known.</summary>
internal static class LeftEdge
{
    private const int MostTokens = 16;
    private const int MostCharacters = 40;
    private const string Strict = "为是有在被把将让使获赴个家所项名条座处户";

    /// <summary>The first token of the words that may belong to a name up to (not including) a token.</summary>
    /// <param name="tokens">The text's tokens.</param>
    /// <param name="end">The token after the words.</param>
    /// <param name="loose">Verbs may stand inside, as in names of projects and policies.</param>
    public static int Of(ReadOnlySpan<Token> tokens, int end, bool loose)
    {
        var first = Trim(tokens, Reach(tokens, end, loose), end);
        return loose ? first : PlaceWithin(tokens, first, end);
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

    /// <summary>The first token from one on that may begin a name.</summary>
    public static int Trim(ReadOnlySpan<Token> tokens, int first, int end)
    {
        var afterMark = first > 0 && first < end && !tokens[first - 1].Is(WordRoles.Boundary);
        while (first < end && IsTrimmed(tokens, first, end, afterMark))
        {
            first++;
        }

        return first;
    }

    /// <summary>The same before what cannot begin a name is trimmed.</summary>
    public static int Reach(ReadOnlySpan<Token> tokens, int end, bool loose)
    {
        var first = Run(tokens, end, loose);
        if (first < 3 || first == end || tokens[first - 1].Word is not { Text: "和" or "与" or "及" })
        {
            return first;
        }

        // 国家甲与乙示范项目, 某市甲和乙工程: what begins with a place goes on across an “and”, if it has no ending of its own before it.
        var whole = Trim(tokens, Run(tokens, first - 1, loose), first - 1);
        return first - 1 - whole >= 2 && tokens[first - 2].Word is { Suffix: null } && Opens(tokens[whole], loose) ? whole : first;
    }

    private static bool Opens(Token token, bool loose) => token.Word is { Text: "国家" or "全国" or "中国" } || (loose && token.Word is { NamesPlace: true });

    private static int Run(ReadOnlySpan<Token> tokens, int end, bool loose)
    {
        var first = end;
        while (first > 0 && end - first < MostTokens && tokens[end - 1].End - tokens[first - 1].Start <= MostCharacters
            && !(tokens[first - 1].Kind is TokenKind.Quoted && first < end && tokens[first].Kind is TokenKind.Quoted) && (Belongs(tokens, first - 1, end, loose) || IsInUnknown(tokens, first - 1) || (loose && Joins(tokens, first - 1))))
        {
            first--;
        }

        return first;
    }

    private static bool Belongs(ReadOnlySpan<Token> tokens, int at, int end, bool loose) => tokens[at].Kind switch
    {
        TokenKind.Word => BelongsAsWord(tokens[at], loose) && (loose || at == end - 1 || !Builds(tokens[at])),
        TokenKind.Latin or TokenKind.Bracketed or TokenKind.Quoted => true,
        _ => false,
    };

    // 建设集团, but 甲地建设国家示范区.
    private static bool Builds(Token token) => token.Word is { Text: "建设" or "创建" or "发展" or "改造" };

    // 伯 + 特 + 利: an adverb between single characters is a part of their word.
    private static bool IsInUnknown(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && at + 1 < tokens.Length && tokens[at].IsLoose && tokens[at - 1].IsLoose && tokens[at + 1].IsLoose
        && tokens[at].Word is { Class: WordClass.Adverb or WordClass.Verb or WordClass.Measure } word && !Strict.Contains(word.Text[0]) && !tokens[at - 1].Is(WordRoles.Boundary);

    // 甲地 + 至 + 乙地.
    private static bool Joins(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && at + 1 < tokens.Length && tokens[at].Word is { Text: "至" } && tokens[at - 1].Word is { Places.Count: > 0 } && tokens[at + 1].Word is { Places.Count: > 0 };

    private static bool BelongsAsWord(Token token, bool loose)
    {
        if (token.Word is not { } word)
        {
            return true;
        }

        if (word.Is(WordRoles.Boundary) || word.Is(WordRoles.Honour) || word.Text == "项目")
        {
            return false;
        }

        return word.Class switch
        {
            WordClass.Function or WordClass.Adverb or WordClass.Idiom => false,
            WordClass.Time => loose,
            WordClass.Verb => loose || token.Length == 1,
            _ => true,
        };
    }

    private static bool IsTrimmed(ReadOnlySpan<Token> tokens, int at, int end, bool afterMark)
    {
        var token = tokens[at];
        if (token.Kind is TokenKind.Bracketed)
        {
            return true;
        }

        if (token.IsLoose && IsBeforePlace(tokens, at, end))
        {
            return true;
        }

        if (token.Word is not { } word || word.NamesPlace || word.Known is not null || word.Is(WordRoles.Rank))
        {
            return false;
        }

        if (token.IsLoose && at + 1 < end && tokens[at + 1].IsLoose && !word.Is(WordRoles.Edge))
        {
            return false;
        }

        return word.Is(WordRoles.Edge) || (word.Class is WordClass.Verb or WordClass.VerbalNoun && !(afterMark && word.Class is WordClass.VerbalNoun))
            || word.Class is WordClass.Numeral or WordClass.Measure or WordClass.Direction or WordClass.Time;
    }

    // 好 + 唐山, 北 + 起 + 永州: one or two single characters before a place do not belong to it.
    private static bool IsBeforePlace(ReadOnlySpan<Token> tokens, int at, int end)
    {
        var next = at + 1 < end && tokens[at + 1].Word is { Text: "起" or "至" } ? at + 2 : at + 1;
        return next < end && tokens[next].Word is { NamesPlace: true } && tokens[next].Length > 1
            && (next > at + 1 || tokens[at].Word is { Class: WordClass.Verb or WordClass.Adjective } or { Text: "起" or "至" });
    }

    // 企业 + 内蒙古 + 大学: what stands before a place is another thing.
    private static int PlaceWithin(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (var at = end - 1; at > first; at--)
        {
            if (tokens[at].Word is { NamesPlace: true } && tokens[at].Length > 1 && tokens[at - 1].Word is { Places.Count: 0, Known: null, Class: not WordClass.Proper } before
                && before.Text.Length > 1)
            {
                return at;
            }
        }

        return first;
    }
}
