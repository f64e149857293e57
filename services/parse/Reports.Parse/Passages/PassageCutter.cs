using Reports.Contracts.Documents;
using Reports.Parse.Characters;
using Reports.Parse.Structure;

namespace Reports.Parse.Passages;

/// <summary>
/// Cuts a text into passages that cover it once, in order: a paragraph each, a standing heading alone, a long paragraph in
/// parts, before a heading within it where one is near.
/// White space between paragraphs belongs to the passage before it. Of a text with more paragraphs than anyone reads, the later short ones
/// are joined up to the length of a passage.
/// </summary>
internal static class PassageCutter
{
    /// <summary>Most UTF-16 code units of a passage.</summary>
    public const int Longest = 500;

    private const int Shortest = 100;

    public static IReadOnlyList<Passage> Cut(string text, IReadOnlyList<Heading> headings)
    {
        var zones = new ZoneMap(text, headings);
        var passages = new List<Passage>();
        var inner = 0;
        foreach (var (start, end) in Paragraphs(text, headings))
        {
            var words = WordsEnd(text, start, end);
            var (zone, heading) = zones.Enter(start, words);
            for (var from = start; from < end;)
            {
                var to = end - from <= Longest ? end : HeadingWithin(from, Furthest(from, words, end)) ?? CutPoint.Find(text, from, Furthest(from, words, end));
                zones.MoveTo(from);
                passages.Add(new Passage(passages.Count, from, to, heading is { RunIn: false } ? zones.PathAbove() : zones.Path, zone));
                from = to;
            }
        }

        return passages;

        // The last heading of the third level before the limit, if what stands before it is a passage worth having.
        int? HeadingWithin(int from, int most)
        {
            var found = default(int?);
            for (; inner < headings.Count && headings[inner].Start <= most; inner++)
            {
                found = headings[inner].Start >= from + Shortest ? headings[inner].Start : found;
            }

            return found;
        }
    }

    // The first paragraph begins with the text, each other one with its line; blank lines end the paragraph before them.
    private static IEnumerable<(int Start, int End)> Paragraphs(string text, IReadOnlyList<Heading> headings)
    {
        var (start, count, next) = (0, 0, 0);
        var (hasWords, stands) = (false, false);
        foreach (var line in Lines.Of(text))
        {
            if (line.IsBlank(text))
            {
                continue;
            }

            var heads = next < headings.Count && headings[next].Start < line.End;
            var joins = count >= ParseLimits.Paragraphs && !heads && !stands && line.End + 1 - start <= Longest;
            if (hasWords && !joins)
            {
                yield return (start, line.Start);
                start = line.Start;
                count++;
            }

            while (next < headings.Count && headings[next].Start < line.End)
            {
                next++;
            }

            stands = heads;
            hasWords = true;
        }

        if (start < text.Length)
        {
            yield return (start, text.Length);
        }
    }

    // The last part keeps at least one character of the words; white space longer than a passage is cut by itself.
    private static int Furthest(int from, int words, int end) => Math.Min(from + Longest, from < words - 1 ? words - 1 : end - 1);

    private static int WordsEnd(string text, int start, int end) => start + text.AsSpan(start, end - start).TrimEnd().Length;
}
