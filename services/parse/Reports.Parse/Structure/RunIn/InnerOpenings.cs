using Reports.Parse.Characters;

namespace Reports.Parse.Structure.RunIn;

/// <summary>
/// Finds headings within one long paragraph: short sentences of like length that tell topics and share the paragraph out among them.
/// In a paragraph under a standing heading they must be three and of one length.
/// </summary>
internal static class InnerOpenings
{
    private const int ShortestParagraph = 120;
    private const int FewestAlone = 3;
    private const int MostHan = 22;
    private const double Stretch = 1.7;
    private const int Rhythm = 10;
    private const int LeastElaboration = 24;
    private const int LatestFirst = 130;
    private const double LeadIn = 0.4;

    public static bool IsLong(Paragraph paragraph) => paragraph.Length >= ShortestParagraph;

    /// <summary>The headings within the paragraphs of a chapter; most of those that have a heading of their own must be shared out so.</summary>
    public static IEnumerable<Opening> InChapter(string text, IReadOnlyList<Paragraph> paragraphs)
    {
        var told = paragraphs.Where(p => p.Headed).Select(p => Told(text, p, Brief(text, p))).ToList();
        var shared = told.Count(t => t.Count > 0);
        var fits = shared * 5 >= told.Count * 3 && (shared > 1 || told.Sum(t => t.Count) >= FewestAlone);
        return paragraphs.Where(p => !p.Headed).SelectMany(p => OfOneLength(p, Brief(text, p))).Concat(told.Where(t => fits || AreAlike(text, t)).SelectMany(t => t));
    }

    // 着力…。着力…。着力…。 is sharing out by itself.
    private static bool AreAlike(string text, List<Opening> openings) =>
        openings.Count >= 3 && openings.TrueForAll(o => text.AsSpan(o.Start, 2).SequenceEqual(text.AsSpan(openings[0].Start, 2)));

    private static List<Opening> Brief(string text, Paragraph paragraph) =>
        [.. Sentences.Of(text, paragraph.Body, paragraph.End).Select(s => OpeningReader.Read(text, s)).OfType<Opening>().Where(o => o is { Commas: 0, Han: <= MostHan })];

    // What follows the heading at once, or has the length that topics have here, may be a topic without saying so.
    private static List<Opening> Told(string text, Paragraph paragraph, List<Opening> brief)
    {
        var told = brief.FindAll(o => TopicWords.Tell(text.AsSpan(o.Start, o.End - o.Start)));
        if (told.Count == 0)
        {
            return [];
        }

        var usual = told.Select(o => o.Han).Order().ElementAt((told.Count - 1) / 2);
        var tells = told.ToHashSet();
        var shared = usual <= Rhythm && brief.Count(o => o.Han == usual) >= 2;
        var topics = brief.FindAll(o => o.Han <= usual * Stretch && (o.Start == paragraph.Body || tells.Contains(o) || (shared && o.Han == usual)));
        var spaced = Spaced(paragraph, topics, usual);
        return spaced.Count >= 2 && spaced[0].Start - paragraph.Body <= Math.Max(LatestFirst, paragraph.Length * LeadIn) ? spaced : [];
    }

    private static List<Opening> OfOneLength(Paragraph paragraph, List<Opening> brief)
    {
        var spaced = Spaced(paragraph, brief, usual: 0);
        return spaced.Count >= 3 && spaced[0].Start - paragraph.Body <= Math.Max(LatestFirst, paragraph.Length * LeadIn) && spaced.Max(o => o.Han) - spaced.Min(o => o.Han) <= 1 ? spaced : [];
    }

    // Of two in a row the one nearer the usual length is the topic, the other tells of it; the last topic has something below it.
    private static List<Opening> Spaced(Paragraph paragraph, List<Opening> openings, int usual)
    {
        var spaced = new List<Opening>();
        foreach (var opening in openings.Where(o => paragraph.End - o.End >= LeastElaboration))
        {
            if (spaced is [.., var last] && opening.Start - last.End < LeastElaboration)
            {
                if (usual == 0 || Math.Abs(opening.Han - usual) >= Math.Abs(last.Han - usual))
                {
                    continue;
                }

                spaced.RemoveAt(spaced.Count - 1);
            }

            spaced.Add(opening);
        }

        return spaced;
    }
}
