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
        foreach (var section in sections)
        {
            found.AddRange(In(text, section, habit));
        }

        return found.Count == 0 ? headings : [.. headings.Concat(found).OrderBy(h => h.Start)];
    }

    private static IEnumerable<Heading> In(string text, Section section, bool habit)
    {
        var openings = OpeningVote.Elect(text, section, habit).ToList();
        var starts = openings.Select(o => o.Start).ToHashSet();
        var headed = section.Paragraphs.Where(p => starts.Contains(p.Body)).Select(p => p.Line.Start).ToHashSet();
        var items = CountedItems.In(text, section, headed).ToList();
        foreach (var paragraph in section.Paragraphs)
        {
            if (!headed.Contains(paragraph.Line.Start) && !items.Exists(i => i.Start >= paragraph.Body && i.Start < paragraph.End))
            {
                openings.AddRange(InnerOpenings.In(text, paragraph));
            }
        }

        return items.Concat(openings.Select(o => new Heading(Level, o.Start, o.End, RunIn: true)));
    }
}
