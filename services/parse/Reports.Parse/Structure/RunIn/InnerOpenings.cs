using Reports.Parse.Characters;

namespace Reports.Parse.Structure.RunIn;

/// <summary>
/// Finds headings within one long paragraph: short sentences of like length that tell topics and share the paragraph out among them.
/// In a paragraph under a standing heading they must be three and of one length.
/// </summary>
internal static class InnerOpenings
{
    private const int ShortestParagraph = 120;
    private const int MostHan = 20;
    private const int Spread = 6;
    private const int LeastElaboration = 24;
    private const int LatestFirst = 200;

    public static IReadOnlyList<Opening> In(string text, Paragraph paragraph)
    {
        if (paragraph.Length < ShortestParagraph)
        {
            return [];
        }

        var openings = Candidates(text, paragraph);
        if (openings.Count < 2 || openings[0].Start - paragraph.Body > LatestFirst)
        {
            return [];
        }

        if (!paragraph.Headed)
        {
            return openings.Count >= 3 && openings.Max(o => o.Han) - openings.Min(o => o.Han) <= 1 ? openings : [];
        }

        var told = openings.FindAll(o => TopicWords.Tell(text.AsSpan(o.Start, o.End - o.Start)));
        var usual = told.Count == 0 ? 0 : told.Select(o => o.Han).Order().ElementAt((told.Count - 1) / 2);
        told.RemoveAll(o => o.Han > usual + Spread);
        return told.Count >= 2 ? told : [];
    }

    private static List<Opening> Candidates(string text, Paragraph paragraph)
    {
        var found = new List<Opening>();
        foreach (var sentence in Sentences.Of(text, paragraph.Body, paragraph.End))
        {
            if (OpeningReader.Read(text, sentence) is not { Commas: 0, Han: <= MostHan } opening)
            {
                continue;
            }

            // Of two in a row the first heads the second only.
            if (found is [.., var last] && opening.Start - last.End < LeastElaboration)
            {
                continue;
            }

            if (paragraph.End - opening.End >= LeastElaboration)
            {
                found.Add(opening);
            }
        }

        return found;
    }
}
