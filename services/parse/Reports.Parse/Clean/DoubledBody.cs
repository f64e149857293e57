using System.Runtime.InteropServices;
using Reports.Parse.Characters;

namespace Reports.Parse.Clean;

/// <summary>
/// Leaves the first copy of a body that stands in the text twice or more. A body is doubled where paragraphs seen before make up a
/// good part of the text; then the lines between two of them that were seen before, headings and addresses, go too.
/// </summary>
internal static class DoubledBody
{
    public const string Kind = "doubled_body";

    private const int FewestHan = 25;
    private const int FewestRepeated = 5;
    private const int FewestRepeatedHan = 400;
    private const double Share = 0.2;
    private const int LongestBridge = 6;
    private const double AllCopied = 0.85;

    public static void Repair(string text, MappedTextBuilder to)
    {
        var lines = Lines.Of(text).Where(l => !l.IsBlank(text)).ToList();
        var seen = Seen(text, lines, out var isDoubled);
        if (!isDoubled)
        {
            return;
        }

        var copiesBegin = CopiesBegin(text, lines, seen);
        for (var i = 0; i < lines.Count; i++)
        {
            var end = i;
            while (end < lines.Count && seen[end] && end >= copiesBegin)
            {
                end++;
            }

            end = end > i ? end : RunEnd(text, lines, seen, i);
            if (end > i)
            {
                to.Replace(lines[i].Start, lines[end - 1].Next);
                i = end - 1;
            }
        }
    }

    // Where nearly all of the rest is copy, its short lines are too.
    private static int CopiesBegin(string text, List<Line> lines, bool[] seen)
    {
        var (rest, copied, begin) = (0, 0, lines.Count);
        for (var i = lines.Count - 1; i >= 0; i--)
        {
            var han = Han.Count(lines[i].Content(text));
            rest += han;
            copied += seen[i] ? han : 0;
            begin = seen[i] && copied >= rest * AllCopied ? i : begin;
        }

        return begin;
    }

    // For each line whether it stands earlier in the text.
    private static bool[] Seen(string text, List<Line> lines, out bool isDoubled)
    {
        var seen = new bool[lines.Count];
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        var known = first.GetAlternateLookup<ReadOnlySpan<char>>();
        var (han, repeated, count) = (0, 0, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            var words = lines[i].Content(text);
            var own = Han.Count(words);
            han += own;
            ref var before = ref CollectionsMarshal.GetValueRefOrAddDefault(known, words, out var exists);
            seen[i] = exists;
            if (exists && own >= FewestHan && i > before + 1)
            {
                repeated += own;
                count++;
            }

            before = i;
        }

        isDoubled = count >= FewestRepeated && repeated >= FewestRepeatedHan && repeated >= han * Share;
        return seen;
    }

    // From a long line seen before over the seen lines that follow it, as far as long ones keep coming; and back over the seen short lines above it.
    private static int RunEnd(string text, List<Line> lines, bool[] seen, int start)
    {
        var (end, bridge) = (start, 0);
        for (var i = start; i < lines.Count && seen[i] && bridge <= LongestBridge; i++)
        {
            if (Han.Count(lines[i].Content(text)) >= FewestHan)
            {
                end = i + 1;
                bridge = 0;
            }
            else
            {
                bridge++;
            }
        }

        return end;
    }
}
