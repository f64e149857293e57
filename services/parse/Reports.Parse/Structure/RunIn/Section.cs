using Reports.Parse.Characters;

namespace Reports.Parse.Structure.RunIn;

/// <summary>
/// The paragraphs between two headings of the first levels, the line of the heading that opens them included where it runs on;
/// <paramref name="Chapter"/> counts the headings of the first level so far.
/// </summary>
internal sealed record Section(int Chapter, IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>The sections of a text up to its glossary.</summary>
    public static IEnumerable<Section> Of(string text, IReadOnlyList<Line> lines, IReadOnlyList<Heading> headings)
    {
        var paragraphs = new List<Paragraph>();
        var (next, chapter) = (0, 0);
        foreach (var line in lines)
        {
            var heading = next < headings.Count && headings[next].Start < line.End ? headings[next] : null;
            if (heading is not null)
            {
                yield return new Section(chapter, [.. paragraphs]);
                paragraphs.Clear();
                chapter += heading.Level == 1 ? 1 : 0;
                next++;
                if (ZoneWords.OfChapter(text[heading.Start..heading.End]) == Zone.Glossary && heading.Level == 1)
                {
                    yield break;
                }
            }

            var end = HeadingSpan.ContentEnd(text, line);
            var body = heading?.End ?? line.ContentStart(text);
            if (body < end)
            {
                paragraphs.Add(new Paragraph(line, body, end, heading is not null));
            }
        }

        yield return new Section(chapter, [.. paragraphs]);
    }
}
