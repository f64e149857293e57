using Reports.Parse.Characters;

namespace Reports.Parse.Structure;

/// <summary>
/// Finds unnumbered headings of the second level by their refrain: lines that stand alone, end without punctuation and begin alike,
/// at least three of them (一年来,我们…,…实现新提升). A line
/// with a full stop must have a longer one below it.
/// </summary>
internal static class RefrainHeadings
{
    private const int Refrain = 4;
    private const int Fewest = 3;
    private const int Shortest = 12;
    private const int Longest = 60;
    private const int MostBlank = 3;

    public static HashSet<int> Starts(string text, IReadOnlyList<Line> lines)
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var alike = groups.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = 0; at < lines.Count; at++)
        {
            var words = lines[at].Content(text);
            if (!IsLike(words) && !(words is [.. var sentence, '。'] && IsLike(sentence) && HeadsALonger(text, lines, at)))
            {
                continue;
            }

            var refrain = words[..Refrain];
            if (!alike.TryGetValue(refrain, out var starts))
            {
                alike[refrain] = starts = [];
            }

            starts.Add(lines[at].Start);
        }

        return [.. groups.Values.Where(g => g.Count >= Fewest).SelectMany(g => g)];
    }

    // With a full stop it may as well be an item of a list.
    private static bool HeadsALonger(string text, IReadOnlyList<Line> lines, int at)
    {
        var below = at + 1;
        while (below < lines.Count && below <= at + MostBlank && lines[below].IsBlank(text))
        {
            below++;
        }

        return below < lines.Count && lines[below].End - lines[below].Start > lines[at].End - lines[at].Start;
    }

    private static bool IsLike(ReadOnlySpan<char> words) =>
        words.Length is >= Shortest and <= Longest
        && Han.Is(words[0]) && Han.Is(words[^1])
        && Han.Count(words[..Refrain]) >= Refrain - 1
        && words.IndexOfAny('，', ',') >= 0
        && words.IndexOfAny("。；！？;!?:：") < 0
        && words.IndexOf("以下") < 0;
}
