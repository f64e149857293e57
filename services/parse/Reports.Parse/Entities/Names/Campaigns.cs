using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Undertakings of policy that are called works (实施医疗卫生强基工程): nothing is built, and no place is named.</summary>
internal static class Campaigns
{
    private const int FewestCharacters = 6;

    public static void Find(Reading reading)
    {
        var tokens = reading.Tokens;
        for (var at = 2; at < tokens.Length; at++)
        {
            if (tokens[at].Word is not { Text: "工程" })
            {
                continue;
            }

            var first = LeftEdge.Reach(tokens, at, loose: true);
            if (first > 0 && first < at && tokens[first - 1].Word is { } verb && verb.Text.EndsWith("实施", StringComparison.Ordinal)
                && tokens[at].End - tokens[first].Start >= FewestCharacters && IsCampaign(tokens[first..at]))
            {
                reading.Add(EntityType.Policy, first, at);
            }
        }
    }

    private static bool IsCampaign(ReadOnlySpan<Token> words)
    {
        foreach (var token in words)
        {
            if (token.Kind is not TokenKind.Word || token.Word is { Places.Count: > 0, Class: WordClass.Proper } or { Suffix: not null }
                or { Text: "改造" or "扩建" or "建设" or "治理" or "修复" or "整治" or "新建" or "改建" or "重大" or "重点" or "示范" or "配套" or "安装" or "供水" or "防洪" or "管网" })
            {
                return false;
            }
        }

        return true;
    }
}
