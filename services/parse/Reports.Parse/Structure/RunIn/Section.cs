using Reports.Parse.Characters;

namespace Reports.Parse.Structure.RunIn;

/// <summary>The paragraphs between two headings of the first levels, the line of the heading that opens them included where it runs on.</summary>
internal sealed record Section(IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>The sections of a text up to its glossary.</summary>
    public static IEnumerable<Section> Of(string text, IReadOnlyList<Line> lines, IReadOnlyList<Heading> headings)
    {
        var paragraphs = new List<Paragraph>();
        var next = 0;
        foreach (var line in lines)
        {
            var heading = next < headings.Count && headings[next].Start < line.End ? headings[next] : null;
            if (heading is not null)
            {
                yield return new Section([.. paragraphs]);
                paragraphs.Clear();
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

        yield return new Section([.. paragraphs]);
    }
}
