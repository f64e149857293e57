using Reports.Parse.Characters;

namespace Reports.Parse.Structure;

/// <summary>
/// Finds unnumbered headings of the second level by their refrain: lines that stand alone, end without punctuation and begin alike,
/// at least three of them (一年来,我们…,…实现新提升). A single full stop at the end is no matter.
/// </summary>
internal static class RefrainHeadings
{
    private const int Refrain = 4;
    private const int Fewest = 3;
    private const int Shortest = 12;
    private const int Longest = 60;

    public static HashSet<int> Starts(string text, IReadOnlyList<Line> lines)
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var alike = groups.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var line in lines)
        {
            var words = line.Content(text);
            if (!IsCandidate(words))
            {
                continue;
            }

            var refrain = words[..Refrain];
            if (!alike.TryGetValue(refrain, out var starts))
            {
                alike[refrain] = starts = [];
            }

            starts.Add(line.Start);
        }

        return [.. groups.Values.Where(g => g.Count >= Fewest).SelectMany(g => g)];
    }

    private static bool IsCandidate(ReadOnlySpan<char> line) => IsLike(line is [.. var words, '。'] ? words : line);

    private static bool IsLike(ReadOnlySpan<char> words) =>
        words.Length is >= Shortest and <= Longest
        && Han.Is(words[0]) && Han.Is(words[^1])
        && Han.Count(words[..Refrain]) >= Refrain - 1
        && words.IndexOfAny('，', ',') >= 0
        && words.IndexOfAny("。；！？;!?:：") < 0
        && words.IndexOf("以下") < 0;
}
