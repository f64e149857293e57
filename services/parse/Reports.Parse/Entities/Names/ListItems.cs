using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities.Names;

/// <summary>The items of a list (A、B和C), by their first and last tokens.</summary>
internal static class ListItems
{
    private const int MostItems = 30;

    /// <summary>The items before a token, last one first.</summary>
    public static List<(int First, int Last)> Before(ReadOnlySpan<Token> tokens, int end)
    {
        var items = new List<(int, int)>();
        for (var next = end; next > 0 && items.Count < MostItems;)
        {
            var reach = Reach(tokens, next);
            var isFirst = reach == 0 || !Parts(tokens, reach - 1);
            var first = isFirst ? LeftEdge.PlaceAfterVerbs(tokens, LeftEdge.Trim(tokens, reach, next, loose: true), next) : reach;
            if (first < next)
            {
                items.Add((first, next - 1));
            }

            if (isFirst)
            {
                break;
            }

            next = tokens[reach - 1].Kind is TokenKind.Quoted ? reach : reach - 1;
        }

        return items;
    }

    /// <summary>Tells whether the items are names: one in two at least has something proper.</summary>
    public static bool AreNames(ReadOnlySpan<Token> tokens, List<(int First, int Last)> items)
    {
        var proper = 0;
        foreach (var (first, last) in items)
        {
            proper += Evidence.IsProper(tokens[first..(last + 1)]) || IsLongFacility(tokens[first], tokens[last]) ? 1 : 0;
        }

        return proper > 0 && proper * 2 >= items.Count;
    }

    // 五星抽水蓄能电站: long enough to be one of its kind, though its words are ordinary.
    public static bool IsLongFacility(Token first, Token last) => last.Word?.Suffix is { Type: EntityType.Project or EntityType.Place } && last.End - first.Start >= 6;

    private static int Reach(ReadOnlySpan<Token> tokens, int end)
    {
        var reach = LeftEdge.Reach(tokens, end, loose: true);
        // 年产3万吨甲和年产5千吨乙: what begins with a figure goes on with what stands before.
        while (reach > 1 && reach < end && IsAnd(tokens[reach - 1]) && (tokens[reach].IsFigure || tokens[reach].Word is { Text: "年产" }))
        {
            reach = LeftEdge.Reach(tokens, reach - 1, loose: true);
        }

        // 甲、希望花舞等: a verb just after a list mark is the beginning of a short item.
        return reach > 1 && end - reach is > 0 and <= 3 && tokens[reach - 2].Kind is TokenKind.ListMark && tokens[reach - 1].Word is { Class: WordClass.Verb, Text.Length: > 1 } ? reach - 1 : reach;
    }

    private static bool Parts(ReadOnlySpan<Token> tokens, int at) =>
        tokens[at].Kind is TokenKind.ListMark || IsAnd(tokens[at]) || (tokens[at].Kind is TokenKind.Quoted && tokens[at + 1].Kind is TokenKind.Quoted);

    private static bool IsAnd(Token token) => token.Word is { Text: "和" or "及" or "以及" or "与" };
}
