using Reports.Parse.Characters;

namespace Reports.Parse.Identity.Places;

/// <summary>
/// An area with a government of its own and no code, such as a new district run by a committee: its name, and the witness. The city
/// it lies in is found apart.
/// </summary>
internal sealed record Area(string Name, Witness<string> Witness)
{
    private const int LongestName = 8;
    private const int FewestOfBody = 3;
    private const int FewestWords = 20;
    private const int ReachOfBody = 8000;

    private static readonly string[] Kinds = ["新区", "开发区", "高新区", "经开区", "管理区", "示范区", "合作区", "试验区"];

    /// <summary>The area that ends with a kind of area in a squashed line, if the list of places does not know it; else null.</summary>
    public static Area? In(SquashedText line, string source)
    {
        foreach (var kind in Kinds)
        {
            var at = line.Text.IndexOf(kind, StringComparison.Ordinal);
            var start = at < 0 ? -1 : StartOfName(line.Text, at);
            var end = at + kind.Length;
            if (start >= 0 && at - start >= 2 && PlaceChain.From(line.Text, start)?.End != end)
            {
                var name = line.Text[start..end];
                return new Area(name, new Witness<string>(name, source, line.Span(start, end)));
            }
        }

        return null;
    }

    /// <summary>The new district that a text speaks of all the time while it speaks of no city as its own.</summary>
    public static Area? InBody(string text)
    {
        var words = Occurrences.Of(text, "新区");
        if (words < FewestWords || Occurrences.Of(text, "全市") * 4 > words)
        {
            return null;
        }

        var body = SquashedText.Of(text, 0, Math.Min(text.Length, ReachOfBody));
        var first = Enumerable.Range(2, Math.Max(0, body.Text.Length - 4))
            .Where(at => body.Text.AsSpan(at).StartsWith("新区") && Han.Count(body.Text.AsSpan(at - 2, 2)) == 2)
            .GroupBy(at => body.Text.Substring(at - 2, 4), StringComparer.Ordinal)
            .Where(g => g.Count() >= FewestOfBody)
            .MaxBy(g => g.Count());
        return first is null ? null : new Area(first.Key, new Witness<string>(first.Key, WitnessSource.Body, body.Span(first.First() - 2, first.First() + 2)));
    }

    // Back over Han characters, up to a year or the places that the area lies in.
    private static int StartOfName(string line, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestName && Han.Is(line[start - 1]) && line[start - 1] is not ('年' or '在' or '于' or '表'))
        {
            start--;
        }

        for (var from = start; from < at; from++)
        {
            if (PlaceChain.From(line, from) is { } chain && chain.End < at)
            {
                return chain.End;
            }
        }

        return start;
    }
}
