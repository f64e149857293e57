using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Names by their endings (公司, 景区, 项目, 行动): the ending is data, the beginning is found.</summary>
internal static class SuffixNames
{
    private const string Continuations = "镇村化级性式类型度率制站";
    private const int LongestUnknown = 5;
    private const int FewestCommon = 5;
    private const int FewestOfProject = 3;
    private const int FewestOfNation = 8;
    private const int MostNouns = 2;
    private const int LongestShared = 3;

    public static void Find(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Word?.Suffix is { } suffix && !GoesOn(reading, tokens, at) && FirstToken(tokens, at, suffix) is >= 0 and var first
                && !GenericNames.Contain(reading.TextOf(first, at)))
            {
                reading.Add(suffix.Type, first, at);
            }
        }
    }

    // 中心 + 镇, 公园 + 化: the ending is part of another word.
    private static bool GoesOn(Reading reading, ReadOnlySpan<Token> tokens, int at) =>
        at + 1 < tokens.Length && tokens[at + 1].IsLoose && Continuations.Contains(reading.Text[tokens[at + 1].Start]);

    private static int FirstToken(ReadOnlySpan<Token> tokens, int at, Suffix suffix) => suffix.Need switch
    {
        SuffixNeed.Proper when suffix.Type is EntityType.Project => ProperProject(tokens, at, suffix),
        SuffixNeed.Proper when suffix.Type is EntityType.Place => WithEvidence(tokens, at, suffix, words => Evidence.IsProper(words) && !HonourWords.IsGrade(words[0]) && words[0].Kind is not TokenKind.Quoted && words[^1].Kind is not TokenKind.Quoted),
        SuffixNeed.Proper when IsNewBody(tokens, at, suffix) is >= 0 and var body => body,
        SuffixNeed.Proper => WithEvidence(tokens, at, suffix, Evidence.IsProper),
        SuffixNeed.Unknown => WithEvidence(tokens, at, suffix, Evidence.HasLongUnknown),
        SuffixNeed.Placed => WithEvidence(tokens, at, suffix, words => Evidence.HasPlace(words) || Evidence.HasUnknown(words)),
        SuffixNeed.Ranked => Ranked(tokens, at),
        SuffixNeed.Common => Common(tokens, at),
        SuffixNeed.Document => IssuedNames.FirstToken(tokens, at),
        SuffixNeed.Titled => Titled(tokens, at),
        _ => -1,
    };

    // A rank alone makes no project (省预算内项目), and what ends in a quotation is a policy (“…”工程).
    private static int ProperProject(ReadOnlySpan<Token> tokens, int at, Suffix suffix)
    {
        var isPlain = tokens[at].Word!.Text is "项目" or "工程";
        if (at > 0 && (tokens[at - 1].Kind is TokenKind.Quoted || tokens[at - 1].Word is { Text: "重大" or "重点" }))
        {
            return -1;
        }

        return WithEvidence(tokens, at, suffix, words => IsOfNation(words) || Evidence.HasPlace(words)
            || (Evidence.HasUnknown(words) && (!isPlain || words[^1].End - words[0].Start >= FewestOfProject)));
    }

    // 国家 … 示范项目 is one of the nation's own if it is long.
    private static bool IsOfNation(ReadOnlySpan<Token> words) => words[0].Word is { Text: "国家" } && words[^1].End - words[0].Start >= FewestOfNation;

    // 降碳项目35个.
    private static bool IsCounted(ReadOnlySpan<Token> tokens, int at) => at + 2 < tokens.Length && tokens[at + 1].IsFigure && tokens[at + 2].Word is { Class: WordClass.Measure } or { Text: "个" or "家" or "所" or "项" or "条" or "座" or "处" };

    // 15条道路更新工程.
    private static bool FollowsCount(ReadOnlySpan<Token> tokens, int first) =>
        first > 1 && tokens[first - 1].Word is { Class: WordClass.Measure } or { Text: "个" or "家" or "所" or "项" or "条" or "座" or "处" or "名" }
        && (tokens[first - 2].IsFigure || tokens[first - 2].Word is { Class: WordClass.Numeral });

    // 组建 + 家政服务局, and 交通集团 in a list: a body by its verb or by its shape.
    private static int IsNewBody(ReadOnlySpan<Token> tokens, int at, Suffix suffix)
    {
        var reach = LeftEdge.Reach(tokens, at, loose: true);
        if (suffix.Type is not EntityType.Organization || reach == at || (at + 1 < tokens.Length && tokens[at + 1].IsFigure))
        {
            return -1;
        }

        var before = reach == 0 ? default : tokens[reach - 1];
        var isFounded = at - reach >= 2 && before.Word is { Text: "组建" or "成立" or "设立" or "筹建" or "挂牌成立" or "新组建" };
        var isNamedGroup = at - reach == 1 && tokens[reach].Length > 1 && tokens[at].Word is { Text: "集团" } && (reach == 0 || before.Kind is TokenKind.Mark or TokenKind.ListMark);
        return isFounded || isNamedGroup ? reach : -1;
    }

    private delegate bool Test(ReadOnlySpan<Token> words);

    private static int WithEvidence(ReadOnlySpan<Token> tokens, int at, Suffix suffix, Test isName)
    {
        var first = LeftEdge.Of(tokens, at, suffix.Type is EntityType.Project);
        if (suffix.Need is SuffixNeed.Unknown && tokens[at].Start - tokens[first].Start > LongestUnknown)
        {
            return -1;
        }

        var hasOwn = tokens[at].Word is { Class: WordClass.Proper, Suffix: not null };
        return ((first < at && isName(tokens[first..at])) || hasOwn) && !IsCounted(tokens, at) && !FollowsCount(tokens, first) ? first : -1;
    }

    private static int Ranked(ReadOnlySpan<Token> tokens, int at)
    {
        var first = at;
        while (first > 0 && at - first < MostNouns && tokens[first - 1].Word is { Class: WordClass.Noun or WordClass.VerbalNoun, Text.Length: > 1, NamesPlace: false, Roles: not WordRoles.Rank } && !tokens[first - 1].Is(WordRoles.Boundary))
        {
            first--;
        }

        var nouns = first;
        while (first > 0 && (tokens[first - 1].Is(WordRoles.Rank) || tokens[first - 1].Word is { NamesPlace: true }))
        {
            first--;
        }

        return first < nouns ? first : -1;
    }

    private static int Common(ReadOnlySpan<Token> tokens, int at)
    {
        var reach = LeftEdge.Reach(tokens, at, loose: true);
        if (reach == at || reach == 0 || tokens[reach - 1].Word is { Text: "大规模" or "等" })
        {
            return -1;
        }

        // 开展规范执法行动: of two verbs the second belongs to the name.
        if (reach > 1 && Leads(tokens[reach - 2]) && !Leads(tokens[reach - 1]) && tokens[reach - 1].Is(WordRoles.Boundary)
            && tokens[reach - 1].Word is { Class: not (WordClass.Function or WordClass.Adverb), Text.Length: > 1 })
        {
            return reach - 1;
        }

        var first = reach;
        while (first < at && (tokens[first].Is(WordRoles.Edge) || (first == reach && tokens[first].Word is { Class: WordClass.Verb, Text.Length: > 1 } && tokens[reach - 1].Kind is TokenKind.Mark)))
        {
            first++;
        }

        return first < at && tokens[at].End - tokens[first].Start >= FewestCommon ? SharedList(tokens, first) : -1;
    }

    private static bool Leads(Token token) => token.Word is { Text: "开展" or "实施" or "启动" or "部署" or "组织" or "制定" or "深入开展" or "深入实施" or "推进" };

    // 碧水、净土保卫战: short items of a list before it share the ending.
    private static int SharedList(ReadOnlySpan<Token> tokens, int first)
    {
        while (first > 1 && tokens[first - 1].Kind is TokenKind.ListMark)
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

    private static int Titled(ReadOnlySpan<Token> tokens, int at)
    {
        var reach = LeftEdge.Reach(tokens, at, loose: true);
        for (var first = reach; first < at; first++)
        {
            if (tokens[first].Is(WordRoles.Rank))
            {
                return first;
            }
        }

        return reach > 0 && tokens[reach - 1].Word is { Text: "全国" or "全省" or "全区" } ? reach - 1 : -1;
    }
}
