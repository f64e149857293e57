using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>Things that are counted are no names (节能项目35个, 15条道路更新工程).</summary>
internal static class Counts
{
    /// <summary>Tells whether a figure and a counting word stand after a token.</summary>
    public static bool Follow(ReadOnlySpan<Token> tokens, int at) => at + 2 < tokens.Length && IsNumber(tokens[at + 1]) && IsMeasure(tokens[at + 2]);

    /// <summary>Tells whether a figure and a counting word stand before a token.</summary>
    public static bool StandBefore(ReadOnlySpan<Token> tokens, int at) =>
        at > 1 && IsMeasure(tokens[at - 1]) && IsNumber(tokens[at - 2]);

    /// <summary>Tells whether a count of things stands among words (栖屏、砚汀三座主题公园).</summary>
    public static bool StandIn(ReadOnlySpan<Token> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var isCounted = words[at].Word is { Text: "座" or "个" or "处" or "所" or "家" or "区" or "县" or "市" } && at > 0 && IsNumber(words[at - 1]);
            if (isCounted || words[at].Word is { Class: WordClass.Numeral, Text: [not '第', .., '座' or '个' or '处' or '所' or '家'] })
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNumber(Token token) => token.IsFigure || token.Word is { Class: WordClass.Numeral };

    private static bool IsMeasure(Token token) => token.Word is { Class: WordClass.Measure } or { Text: "个" or "家" or "所" or "项" or "条" or "座" or "处" or "名" };
}
