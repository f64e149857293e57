using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Names whose ending is an ordinary word, so that something proper must stand before it (砚汀 + 医院).</summary>
internal static class ProperNames
{
    private const int LongestUnknown = 5;
    private const int FewestOfProject = 3;
    private const int FewestOfNation = 8;

    /// <summary>The first token of the name that ends here; -1 if there is none.</summary>
    public static int FirstToken(ReadOnlySpan<Token> tokens, int at, Suffix suffix)
    {
        var first = LeftEdge.Of(tokens, at, suffix.Type is EntityType.Project);
        var isName = tokens[at].Word is { Class: WordClass.Proper } || (first < at && Are(tokens[first..at], tokens[at], suffix));
        return isName && !Counts.Follow(tokens, at) && !Counts.StandBefore(tokens, first) ? first : -1;
    }

    private static bool Are(ReadOnlySpan<Token> words, Token ending, Suffix suffix) => suffix switch
    {
        { Need: SuffixNeed.Unknown } => ending.Start - words[0].Start <= LongestUnknown && Evidence.HasLongUnknown(words),
        { Need: SuffixNeed.Placed } => words[^1].Kind is not TokenKind.Quoted && (Evidence.HasPlace(words) || Evidence.HasUnknown(words) || (suffix.Type is EntityType.Organization && IsOfGovernment(words))),
        { Type: EntityType.Project } => AreProject(words, ending),
        { Type: EntityType.Place } => Evidence.IsProper(words) && !HonourWords.IsGrade(words[0]) && words[0].Kind is not TokenKind.Quoted && words[^1].Kind is not TokenKind.Quoted,
        _ => Evidence.IsProper(words),
    };

    // 市城市运行管理中心: a rank with words enough.
    private static bool IsOfGovernment(ReadOnlySpan<Token> words) => words.Length > 2 && words[0].Is(WordRoles.Rank) && words[0].Length == 1;

    // A rank alone makes no project (省预算内项目), and what ends in a quotation is a policy (“…”工程).
    private static bool AreProject(ReadOnlySpan<Token> words, Token ending)
    {
        if (words[^1].Kind is TokenKind.Quoted || words[^1].Word is { Text: "重大" or "重点" })
        {
            return false;
        }

        var length = words[^1].End - words[0].Start;
        return Evidence.HasPlace(words)
            || (Evidence.HasUnknown(words) && (length >= FewestOfProject || ending.Word is not { Text: "项目" or "工程" }))
            || (words[0].Word is { Text: "国家" } && length >= FewestOfNation);
    }
}
