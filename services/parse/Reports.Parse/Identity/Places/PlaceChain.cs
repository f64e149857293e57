using Reports.Text.Places;

namespace Reports.Parse.Identity.Places;

/// <summary>Place names that stand one after the other, each within the one before (呼和浩特市玉泉区): where they stand, and the places the last may mean.</summary>
internal sealed record PlaceChain(IReadOnlyList<Place> Places, int Start, int End)
{
    private const int Longest = 40;

    // Words that make another thing of a short name before them: 坪山新区 is not 坪山区.
    private static readonly string[] Continuations =
        ["新区", "开发区", "高新区", "经济区", "示范区", "合作区", "新城", "地区", "管委会", "管理", "经开区", "度假区", "生产建设兵团", "大学", "日报", "晚报", "路", "街道"];

    /// <summary>The longest chain that begins at an offset; null if no name does.</summary>
    public static PlaceChain? From(string text, int start)
    {
        IReadOnlyList<Place> places = [];
        var at = start;
        while (at < text.Length && Gazetteer.FindAt(text, at) is { } mention && !IsPartOfOther(text, mention))
        {
            if (places.Count == 0 && IsGeneric(text, mention))
            {
                break;
            }

            var within = places.Count == 0 ? mention.Places : [.. mention.Places.Where(p => places.Any(p.IsWithin))];
            if (within.Count == 0)
            {
                break;
            }

            (places, at) = (within, mention.End);
        }

        return places.Count == 0 ? null : new PlaceChain(places, start, at);
    }

    /// <summary>Where the longest chain begins that ends exactly at an offset; the offset itself if none does.</summary>
    public static int StartOfChainEndingAt(string text, int end)
    {
        for (var start = Math.Max(0, end - Longest); start < end; start++)
        {
            if (From(text, start) is { } chain && chain.End == end)
            {
                return start;
            }
        }

        return end;
    }

    /// <summary>The chains of a line from left to right.</summary>
    public static IEnumerable<PlaceChain> AllIn(string line)
    {
        for (var at = 0; at < line.Length;)
        {
            var chain = From(line, at);
            if (chain is not null)
            {
                yield return chain;
            }

            at = chain?.End ?? at + 1;
        }
    }

    /// <summary>Tells whether a line is nothing but a chain.</summary>
    public static bool CoversAll(string line) => From(line, 0) is { } chain && chain.End == line.Length;

    // 新区, 郊区, 城区: names only under a city that stands before them; 合作, 惠民: words.
    private static bool IsGeneric(string text, PlaceMention mention) =>
        (mention.Length == 2 && mention.Places.All(p => p.Name.Length == 2 && p.Name[1] == '区'))
        || (!mention.IsFull && OrdinaryWords.Contain(text.AsSpan(mention.Start, mention.Length)));

    private static bool IsPartOfOther(string text, PlaceMention mention)
    {
        if (mention.IsFull)
        {
            return false;
        }

        var rest = text.AsSpan(mention.End);
        foreach (var continuation in Continuations)
        {
            if (rest.StartsWith(continuation))
            {
                return true;
            }
        }

        return false;
    }
}
