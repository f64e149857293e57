using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Names of bodies that need nothing proper: a government's own (县财政局), and those just founded (组建家政服务局).</summary>
internal static class BodyNames
{
    private const int MostNouns = 2;

    /// <summary>The first token of a body of a place or a rank that ends here; -1 if there is none.</summary>
    public static int FirstOfRanked(ReadOnlySpan<Token> tokens, int at)
    {
        var noun = at;
        while (noun > 0 && at - noun < MostNouns && IsNoun(tokens[noun - 1]))
        {
            noun--;
        }

        var first = noun;
        while (first > 0 && (tokens[first - 1].Is(WordRoles.Rank) || tokens[first - 1].Word is { NamesPlace: true }))
        {
            first--;
        }

        return first < noun ? first : -1;
    }

    /// <summary>The first token of a body that a verb founds, or of a group in a list (能源集团、交通集团); -1 if there is none.</summary>
    public static int FirstOfNew(ReadOnlySpan<Token> tokens, int at)
    {
        var first = LeftEdge.Reach(tokens, at, loose: true);
        if (first == at || (at + 1 < tokens.Length && tokens[at + 1].IsFigure))
        {
            return -1;
        }

        var before = first == 0 ? new Token(TokenKind.Mark, 0, 0) : tokens[first - 1];
        var isFounded = at - first >= 2 && before.Word is { Text: "组建" or "新组建" or "成立" or "挂牌成立" or "设立" or "筹建" };
        var isGroup = at - first == 1 && !tokens[first].IsLoose && tokens[at].Word is { Text: "集团" } && before.Kind is TokenKind.Mark or TokenKind.ListMark;
        return isFounded || isGroup ? first : -1;
    }

    private static bool IsNoun(Token token) =>
        token.Length > 1 && !token.Is(WordRoles.Boundary) && !token.Is(WordRoles.Rank) && token.Word is { Class: WordClass.Noun or WordClass.VerbalNoun, NamesPlace: false };
}
