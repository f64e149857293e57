using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>What words in and around an honour tell.</summary>
internal static class HonourWords
{
    private static readonly string[] Strong =
        ["荣获", "获评", "入选", "荣膺", "获颁", "获授", "被评为", "评为", "被授予", "授予", "被命名为", "命名为", "被认定为", "成功创建", "成功创成", "创成", "蝉联", "喜获", "斩获", "摘得", "捧回", "成功入选", "成功获评", "连续获评", "夺得", "跻身", "获批", "获评为", "获命名为", "获认定为", "被表彰为"];

    private static readonly string[] SureEndings = ["城市", "区", "县", "市", "镇", "乡", "村", "示范", "试点", "景区", "单位", "校", "模范", "好人", "楷模", "标兵", "示范基地", "创新基地", "企业", "集体", "社区", "奖", "园", "称号", "遗产", "省", "旗", "州"];

    private static readonly string[] Endings =
        ["城市", "区", "县", "市", "镇", "乡", "村", "示范", "试点", "基地", "景区", "单位", "学校", "奖", "奖章", "奖状", "企业", "集体", "园区", "街区", "社区", "城", "之都", "之乡", "案例", "模范", "先锋", "项目", "遗产", "工程", "名城", "中心", "平台", "品牌", "医院", "百强", "校", "个人", "标兵", "金奖", "银奖", "冠军", "旗", "州", "省", "先进", "目的地", "地", "家庭", "工作者", "红旗手", "好人", "景点", "体系", "集群", "计划", "十佳", "优秀"];

    // 4A, 5A, AAAA.
    public static bool IsGrade(Token token) => token.Kind is TokenKind.Latin && !token.IsFigure && token.Length is 2 or 4 or 5;

    public static bool AreStrong(string verb) => Array.IndexOf(Strong, verb) >= 0;

    public static bool Begin(Token token) => IsGrade(token) ||
        token.Word is { Text: "国家" or "国家级" or "全国" or "中国" or "世界" or "国际" or "省级" or "自治区" or "联合国" or "全省" or "亚洲" or "全球" or "世界级" or "自治区级" or "市级" };

    public static bool End(Token token) => token.Word is { } word && Array.Exists(Endings, e => word.Text.EndsWith(e, StringComparison.Ordinal));

    /// <summary>The same for what may follow any verb (建成自治区示范校 is an honour, 建成全国性基地 none).</summary>
    public static bool EndSurely(Token token) => token.Word is { } word && Array.Exists(SureEndings, e => word.Text.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Tells whether a quotation is a title that a place may win.</summary>
    public static bool NamesTitle(ReadOnlySpan<char> quotation) =>
        quotation.EndsWith("之都") || quotation.EndsWith("之乡") || quotation.EndsWith("城市") || quotation.EndsWith("示范区") || quotation.EndsWith("示范县") || quotation.EndsWith("奖");

    /// <summary>The first token of a title that ends here and begins with 国家, 全国 or a rank; -1 if there is none.</summary>
    public static int FirstToken(ReadOnlySpan<Token> tokens, int at)
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

    /// <summary>A word that counts honours (首批, 首个) and is no part of one.</summary>
    public static bool Count(Token token) => token.Word is { Text: "首批" or "首个" or "首家" or "唯一" or "首座" or "第一批" or "第二批" or "第三批" or "首" };
}
