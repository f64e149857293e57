using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Names of policies, whose words are ordinary: all between the verb and the ending (实施 + 工业倍增计划).</summary>
internal static class CommonNames
{
    private const int FewestCharacters = 5;
    private const int LongestShared = 3;

    /// <summary>The first token of the name that ends here; -1 if there is none.</summary>
    public static int FirstToken(ReadOnlySpan<Token> tokens, int at)
    {
        var reach = LeftEdge.Reach(tokens, at, loose: true);
        if (reach == at || reach == 0 || IsWorkedOn(tokens, at) || tokens[reach - 1].Word is { Text: "大规模" or "等" } || IsWayOfActing(tokens, reach, at))
        {
            return -1;
        }

        if (reach > 1 && Leads(tokens[reach - 2]) && IsSecondVerb(tokens[reach - 1]))
        {
            return reach - 1;
        }

        var first = AfterEdge(tokens, reach, at);
        return first < at && tokens[at].End - tokens[first].Start >= FewestCharacters ? WithShared(tokens, first) : -1;
    }

    // 在思想上行动 + 上.
    private static bool IsWayOfActing(ReadOnlySpan<Token> tokens, int reach, int at) =>
        tokens[reach - 1].Word is { Text: "在" } && at + 1 < tokens.Length && tokens[at + 1].Word is { Text: "上" };

    // 制度 + 创新.
    private static bool IsWorkedOn(ReadOnlySpan<Token> tokens, int at) => at + 1 < tokens.Length && tokens[at + 1].Word is { Text: "创新" or "体系" or "示范区" or "试验区" or "腹地" };

    // 开展规范执法行动: of two verbs the second belongs to the name.
    private static bool IsSecondVerb(Token token) =>
        token.Length > 1 && token.Is(WordRoles.Boundary) && !Leads(token) && token.Word is { Class: not (WordClass.Function or WordClass.Adverb) };

    private static bool Leads(Token token) => token.Word is { Text: "开展" or "深入开展" or "实施" or "深入实施" or "启动" or "部署" or "组织" or "制定" or "推进" or "深化" };

    // At the beginning of a clause a verb is the clause's own; after a verb it belongs to the name.
    private static int AfterEdge(ReadOnlySpan<Token> tokens, int reach, int at)
    {
        var opensClause = !tokens[reach - 1].Is(WordRoles.Boundary);
        var first = reach;
        while (first < at && tokens[first].Word is { } word
            && (word.Is(WordRoles.Edge) && !(word.Text is "重大" or "县级" or "国有" or "民营" or "老旧" && Leads(tokens[reach - 1])) ? opensClause || word.Class is not WordClass.VerbalNoun : opensClause && first == reach && word.Text.Length > 1 && word.Class is WordClass.Verb))
        {
            first++;
        }

        return first;
    }

    // 碧水、净土和宁静保卫战: short items of a list before it share the ending.
    private static int WithShared(ReadOnlySpan<Token> tokens, int first)
    {
        while (first > 1 && (tokens[first - 1].Kind is TokenKind.ListMark || EndsList(tokens, first - 1)))
        {
            var item = LeftEdge.Reach(tokens, first - 1, loose: true);
            if (item == first - 1 || tokens[first - 2].End - tokens[item].Start > LongestShared)
            {
                break;
            }

            first = item;
        }

        return first;
    }

    private static bool EndsList(ReadOnlySpan<Token> tokens, int and) =>
        and > 2 && tokens[and].Word is { Text: "和" or "及" } && (tokens[and - 2].Kind is TokenKind.ListMark || (and > 3 && tokens[and - 3].Kind is TokenKind.ListMark));
}
