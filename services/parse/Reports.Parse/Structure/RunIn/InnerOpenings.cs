using Reports.Parse.Characters;

namespace Reports.Parse.Structure.RunIn;

/// <summary>
/// Finds headings within one long paragraph: short sentences of like length that tell topics and share the paragraph out among them.
/// In a paragraph under a standing heading they must be three and of one length.
/// </summary>
internal static class InnerOpenings
{
    private const int ShortestParagraph = 120;
    private const int MostHan = 22;
    private const int Spread = 6;
    private const int LeastElaboration = 24;
    private const int LatestFirst = 320;

    public static IReadOnlyList<Opening> In(string text, Paragraph paragraph)
    {
        if (paragraph.Length < ShortestParagraph)
        {
            return [];
        }

        var brief = Sentences.Of(text, paragraph.Body, paragraph.End).Select(s => OpeningReader.Read(text, s)).OfType<Opening>().Where(o => o is { Commas: 0, Han: <= MostHan }).ToList();
        return paragraph.Headed ? Told(text, paragraph, brief) : OfOneLength(paragraph, brief);
    }

    // A sentence that follows the heading at once may be a topic without saying so.
    private static List<Opening> Told(string text, Paragraph paragraph, List<Opening> brief)
    {
        var told = Spaced(paragraph, brief.FindAll(o => o.Start == paragraph.Body || TopicWords.Tell(text.AsSpan(o.Start, o.End - o.Start))));
        if (told.Count < 2 || told[0].Start - paragraph.Body > LatestFirst)
        {
            return [];
        }

        var usual = told.Select(o => o.Han).Order().ElementAt((told.Count - 1) / 2);
        told.RemoveAll(o => o.Han > usual + Spread);
        return told.Count >= 2 ? told : [];
    }

    private static List<Opening> OfOneLength(Paragraph paragraph, List<Opening> brief)
    {
        var spaced = Spaced(paragraph, brief);
        return spaced.Count >= 3 && spaced[0].Start - paragraph.Body <= LatestFirst && spaced.Max(o => o.Han) - spaced.Min(o => o.Han) <= 1 ? spaced : [];
    }

    // Of two in a row the first heads the second; the last has something to head.
    private static List<Opening> Spaced(Paragraph paragraph, List<Opening> openings)
    {
        var spaced = new List<Opening>();
        foreach (var opening in openings)
        {
            if ((spaced is [] || opening.Start - spaced[^1].End >= LeastElaboration) && paragraph.End - opening.End >= LeastElaboration)
            {
                spaced.Add(opening);
            }
        }

        return spaced;
    }
}
