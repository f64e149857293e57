using Reports.Parse.Characters;
using Reports.Parse.Structure.RunIn;

namespace Reports.Parse.Structure;

/// <summary>
/// Finds unnumbered headings that stand alone above a long paragraph: short lines that tell a topic (继续扩大开放。), at least three of them.
/// </summary>
internal static class StandingHeadings
{
    private const int Fewest = 3;
    private const int MostHan = 24;
    private const int LongParagraph = 60;

    public static HashSet<int> Starts(string text, IReadOnlyList<Line> lines)
    {
        var starts = new HashSet<int>();
        var above = default(Line?);
        foreach (var line in lines.Where(l => !l.IsBlank(text)))
        {
            if (above is { } candidate && line.End - line.Start >= LongParagraph && Tells(text, candidate))
            {
                starts.Add(candidate.Start);
            }

            above = line;
        }

        return starts.Count >= Fewest ? starts : [];
    }

    private static bool Tells(string text, Line line)
    {
        var (start, end) = (line.ContentStart(text), HeadingSpan.ContentEnd(text, line));
        var hasStop = text[end - 1] == '。';
        var words = text.AsSpan(start, end - start - (hasStop ? 1 : 0));
        return words.Length <= MostHan * 2 && Han.Count(words) is >= 4 and <= MostHan && words.IndexOfAny("，,。；;：:！!？?（）()《》*#·|") < 0 && words.IndexOfAnyInRange('0', '9') < 0
            && OpeningReader.IsTopic(words) && TopicWords.Tell(words);
    }
}
