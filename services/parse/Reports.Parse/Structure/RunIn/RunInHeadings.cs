using Reports.Parse.Characters;

namespace Reports.Parse.Structure.RunIn;

/// <summary>
/// Finds the headings of the third level, section by section: sentences that open paragraphs, counted items, and short sentences
/// within a long paragraph.
/// </summary>
internal static class RunInHeadings
{
    private const int Habit = 6;
    private const int Level = 3;

    /// <summary>The headings given and those found below them, in order of appearance.</summary>
    public static IReadOnlyList<Heading> Add(string text, IReadOnlyList<Line> lines, IReadOnlyList<Heading> headings)
    {
        var sections = Section.Of(text, lines, headings).ToList();
        var habit = sections.Sum(s => OpeningVote.Topics(text, s).Count) >= Habit;
        var found = new List<Heading>();
        foreach (var chapter in sections.GroupBy(s => s.Chapter))
        {
            found.AddRange(In(text, chapter, habit));
        }

        return found.Count == 0 ? headings : [.. headings.Concat(found).OrderBy(h => h.Start)];
    }

    private static List<Heading> In(string text, IEnumerable<Section> chapter, bool habit)
    {
        var found = new List<Heading>();
        var unheaded = new List<Paragraph>();
        foreach (var section in chapter)
        {
            var openings = OpeningVote.Elect(text, section, habit).ToDictionary(o => o.Start);
            var items = CountedItems.In(text, section, p => openings.ContainsKey(p.Body)).ToList();
            var bare = section.Paragraphs.Where(p => !openings.ContainsKey(p.Body)).ToList();
            found.AddRange(openings.Values.Select(Below).Concat(items));
            unheaded.AddRange(WithoutItems(bare, items).Where(InnerOpenings.IsLong));
        }

        found.AddRange(InnerOpenings.InChapter(text, unheaded).Select(Below));
        return found;
    }

    private static IEnumerable<Paragraph> WithoutItems(List<Paragraph> paragraphs, List<Heading> items)
    {
        var starts = items.Select(i => i.Start).Order().ToList();
        return paragraphs.Where(p => starts.BinarySearch(p.Body) is var at && (at < 0 ? ~at : at) is var next && (next == starts.Count || starts[next] >= p.End));
    }

    private static Heading Below(Opening opening) => new(Level, opening.Start, opening.End, RunIn: true);
}
