using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Tells how far to the left words may belong to one name.</summary>
internal static class NameReach
{
    private const int MostTokens = 16;
    private const int MostCharacters = 40;

    // Single characters that are no part of a word unknown, whatever stands around them.
    private const string Parting = "为是有在被把将让使获赴个家所项名条座处户";

    /// <summary>The first token of the words that may belong to a name up to (not including) a token.</summary>
    /// <param name="tokens">The text's tokens.</param>
    /// <param name="end">The token after the words.</param>
    /// <param name="loose">Verbs may stand inside, as in names of projects and policies.</param>
    public static int From(ReadOnlySpan<Token> tokens, int end, bool loose)
    {
        var first = end;
        while (first > 0 && end - first < MostTokens && tokens[end - 1].End - tokens[first - 1].Start <= MostCharacters && GoesOn(tokens, first - 1, end, loose))
        {
            first--;
        }

        return first;
    }

    private static bool GoesOn(ReadOnlySpan<Token> tokens, int at, int end, bool loose) => tokens[at].Kind switch
    {
        TokenKind.Word => IsPart(tokens, at, end, loose) || IsInUnknown(tokens, at) || (loose && Joins(tokens, at)),
        TokenKind.Quoted => at + 1 == end || tokens[at + 1].Kind is not TokenKind.Quoted,
        TokenKind.Latin or TokenKind.Bracketed => true,
        _ => false,
    };

    private static bool IsPart(ReadOnlySpan<Token> tokens, int at, int end, bool loose)
    {
        if (tokens[at].Word is not { } word)
        {
            return true;
        }

        return !word.Is(WordRoles.Boundary) && !word.Is(WordRoles.Honour) && word.Text != "项目" && word.Class switch
        {
            WordClass.Adverb => word.Text == "特别",
            WordClass.Function or WordClass.Idiom => false,
            WordClass.Time => loose,
            WordClass.Verb => loose || tokens[at].Length == 1,
            WordClass.VerbalNoun => loose || at == end - 1 || !Builds(word) || IsOfFirm(tokens, at, end),
            _ => true,
        };
    }

    // 建设集团, but 甲地建设国家示范区.
    private static bool Builds(Word word) => word.Text is "建设" or "创建" or "发展" or "改造";

    // 建设 + 发展 + 有限公司.
    private static bool IsOfFirm(ReadOnlySpan<Token> tokens, int at, int end) =>
        at == end - 2 && end < tokens.Length && tokens[end].Word is { Text: "公司" or "有限公司" or "集团" } && tokens[at + 1].Word is { Class: WordClass.VerbalNoun };

    // 伯 + 特 + 利: an adverb or verb between single characters is a part of their word.
    private static bool IsInUnknown(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && at + 1 < tokens.Length && tokens[at].IsLoose && tokens[at - 1].IsLoose && tokens[at + 1].IsLoose && !tokens[at - 1].Is(WordRoles.Boundary)
        && tokens[at].Word is { Class: WordClass.Adverb or WordClass.Verb or WordClass.Measure } word && !Parting.Contains(word.Text[0]);

    // 甲地 + 至 + 乙地.
    private static bool Joins(ReadOnlySpan<Token> tokens, int at) =>
        at > 0 && at + 1 < tokens.Length && tokens[at].Word is { Text: "至" } && tokens[at - 1].Word is { Places.Count: > 0 } && tokens[at + 1].Word is { Places.Count: > 0 };
}
