using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Names whose ending is an ordinary word, so that something proper must stand before it (砚汀 + 医院).</summary>
internal static class ProperNames
{
    private const int LongestUnknown = 5;
    private const int FewestOfProject = 3;
    private const int FewestOfNation = 8;
    private const int MostBeforeVoltage = 4;

    /// <summary>The first token of the name that ends here; -1 if there is none.</summary>
    public static int FirstToken(ReadOnlySpan<Token> tokens, int at, Suffix suffix)
    {
        var first = LeftEdge.Of(tokens, at, suffix.Type is EntityType.Project);
        var isName = tokens[at].Word is { Class: WordClass.Proper } || (first < at && Are(tokens[first..at], tokens[at], suffix));
        return isName && !Counts.Follow(tokens, at) && !Counts.StandBefore(tokens, first) && !Counts.StandIn(tokens[first..at]) && !ClosesList(tokens, first, at) && !AreMany(tokens, first) ? first : -1;
    }

    // 一批 + 特色砚造产业园区.
    private static bool AreMany(ReadOnlySpan<Token> tokens, int first) =>
        first > 0 && tokens[first - 1].Word is { Text: "一批" or "若干" or "多个" or "多家" or "一系列" or "更多" or "各类" or "各级" };

    // 砚河、汀江等 + 流域EOD项目: the kind of what was listed.
    private static bool ClosesList(ReadOnlySpan<Token> tokens, int first, int at) =>
        first > 0 && tokens[at].Word is { ListType: not null } && tokens[first - 1].Word is { Text: "等" } && !Evidence.HasPlace(tokens[first..at]);

    private static bool Are(ReadOnlySpan<Token> words, Token ending, Suffix suffix) => suffix switch
    {
        { Need: SuffixNeed.Unknown } => ending.Start - words[0].Start <= LongestUnknown && Evidence.HasLongUnknown(words),
        { Need: SuffixNeed.Placed } => words[^1].Kind is not TokenKind.Quoted && (Evidence.HasPlace(words) || Evidence.HasUnknown(words) || (suffix.Type is EntityType.Organization && IsOfGovernment(words))),
        { Type: EntityType.Project } => AreProject(words, ending),
        { Type: EntityType.Place } => (Evidence.IsProper(words) || AreOfNation(words)) && !HonourWords.IsGrade(words[0]) && words[0].Kind is not TokenKind.Quoted && words[^1].Kind is not TokenKind.Quoted,
        { Type: EntityType.Event } => Evidence.IsProper(words) || AreOfWorld(words),
        _ => Evidence.IsProper(words),
    };

    // 全球工业互联网 + 大会.
    private static bool AreOfWorld(ReadOnlySpan<Token> words) => words.Length > 1 && words[0].Word is { Text: "全球" or "亚洲" or "亚太" or "海峡两岸" };

    // 西南岩溶 + 国家 + 公园: what the nation or a province protects, after a word that tells which.
    private static bool AreOfNation(ReadOnlySpan<Token> words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (words[i].Word is { Text: "国家" or "国家级" or "省级" or "自治区级" } && words[i - 1].Word is { Class: WordClass.Noun } before && !before.Is(WordRoles.Rank))
            {
                return true;
            }
        }

        return false;
    }

    // 砚西 + 500千伏 + 变电站: what stands before the voltage is a name.
    private static bool HaveVoltage(ReadOnlySpan<Token> words)
    {
        for (var i = 2; i < Math.Min(words.Length, MostBeforeVoltage); i++)
        {
            if (words[i].Word is { Text: "千伏" } && !words[0].IsFigure)
            {
                return true;
            }
        }

        return false;
    }

    // 市城市运行管理中心: a rank with words enough.
    private static bool IsOfGovernment(ReadOnlySpan<Token> words) => words.Length > 2 && words[0].Is(WordRoles.Rank) && words[0].Length == 1;

    // A rank alone makes no project (省预算内项目), and what ends in a quotation is a policy (“…”工程).
    private static bool AreProject(ReadOnlySpan<Token> words, Token ending)
    {
        if (words[^1].Kind is TokenKind.Quoted || words[^1].Word is { Text: "重大" or "重点" or "重要" })
        {
            return false;
        }

        var length = words[^1].End - words[0].Start;
        return Evidence.HasPlace(words) || AreOfNation(words) || HaveVoltage(words)
            || (Evidence.HasUnknown(words) && (length >= FewestOfProject || ending.Word is not { Text: "项目" or "工程" }))
            || (words[0].Word is { Text: "国家" } && length >= FewestOfNation);
    }
}
