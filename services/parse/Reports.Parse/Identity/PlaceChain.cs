using Reports.Text.Places;

namespace Reports.Parse.Identity;

/// <summary>Place names that stand one after the other, each within the one before: 呼和浩特市玉泉区.</summary>
internal static class PlaceChain
{
    private const int Longest = 40;

    // Words that make another thing of a short name before them: 坪山新区 is not 坪山区.
    private static readonly string[] Continuations = ["新区", "开发区", "高新区", "经济区", "示范区", "合作区", "新城", "地区", "管委会", "管理"];

    /// <summary>The places that the longest chain from an offset leads to, and where it ends; an empty list if no name begins there.</summary>
    public static (IReadOnlyList<Place> Places, int End) From(string text, int start)
    {
        IReadOnlyList<Place> places = [];
        var at = start;
        while (at < text.Length && Gazetteer.FindAt(text, at) is { } mention && !IsPartOfOther(text, mention))
        {
            if (places.Count == 0 && IsGeneric(mention))
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

        return (places, at);
    }

    /// <summary>Where the longest chain begins that ends exactly at an offset; the offset itself if none does.</summary>
    public static int StartOfChainEndingAt(string text, int end)
    {
        for (var start = Math.Max(0, end - Longest); start < end; start++)
        {
            var (places, chainEnd) = From(text, start);
            if (places.Count > 0 && chainEnd == end)
            {
                return start;
            }
        }

        return end;
    }

    /// <summary>The places of the first chain in a line.</summary>
    public static IReadOnlyList<Place> FirstIn(string line)
    {
        for (var at = 0; at < line.Length; at++)
        {
            var (places, _) = From(line, at);
            if (places.Count > 0)
            {
                return places;
            }
        }

        return [];
    }

    // 新区, 郊区, 城区: names only under a city that stands before them.
    private static bool IsGeneric(PlaceMention mention) => mention.Length == 2 && mention.Places.All(p => p.Name.Length == 2 && p.Name[1] == '区');

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
