using Reports.Parse.Characters;

namespace Reports.Parse.Structure.RunIn;

/// <summary>
/// Decides which paragraphs of a section are opened by a heading (坚持创新发展。……). One short sentence proves nothing: its neighbours must
/// open alike, or the whole document must have the habit.
/// </summary>
internal static class OpeningVote
{
    private const int ShortHan = 24;
    private const int ClauseHan = 26;
    private const int LeastElaboration = 15;
    private const int LeastParagraph = 25;
    private const int Refrain = 4;
    private const int Fragment = 8;
    private const string Stops = "。！？：；!?:;”)）";
    private const string Dashes = "—-－─―";

    /// <summary>Openings that tell a topic, by section; their number is the document's habit.</summary>
    public static List<Opening> Topics(string text, Section section) =>
        [.. Candidates(text, section, OpeningReader.Read).Where(o => IsShort(o) && Tells(text, o))];

    public static IEnumerable<Opening> Elect(string text, Section section, bool habit)
    {
        var openings = Candidates(text, section, OpeningReader.Read).ToList();
        var paragraphs = section.Paragraphs.Count(p => p.Length >= LeastParagraph && !p.Headed);
        var brief = openings.FindAll(IsShort);
        var elected = new HashSet<Opening>(Refrains(text, [.. Candidates(text, section, OpeningReader.Measure)]));
        if (IsMost(brief.Count, paragraphs))
        {
            elected.UnionWith(brief);
        }
        else if (habit)
        {
            elected.UnionWith(brief.Where(o => Tells(text, o)));
        }

        foreach (var alike in openings.Where(o => o.Commas > 0).GroupBy(o => o.Commas))
        {
            var group = alike.ToList();
            if (IsMost(group.Count, paragraphs))
            {
                elected.UnionWith(group);
            }
        }

        if (openings.Count >= 3 && IsMost(openings.Count, paragraphs))
        {
            elected.UnionWith(openings.Where(o => o is { Commas: < 2, Han: <= ClauseHan } && Tells(text, o)));
        }

        elected.UnionWith(BetweenElected(section, openings, elected));
        return elected;
    }

    private static bool IsShort(Opening opening) => opening is { Commas: 0, Han: <= ShortHan };

    // The first paragraph of a section may lead in.
    private static bool IsMost(int count, int paragraphs) => count >= 2 && count * 2 >= paragraphs - 1;

    private static bool Tells(string text, Opening opening) => TopicWords.Tell(text.AsSpan(opening.Start, opening.End - opening.Start).TrimStart(Dashes + "*# \u3000"));

    private static List<Opening> BetweenElected(Section section, List<Opening> openings, HashSet<Opening> elected)
    {
        var starts = elected.Select(o => o.Start).ToHashSet();
        var at = section.Paragraphs.Select((p, i) => (p.Body, i)).ToDictionary(p => p.Body, p => p.i);
        bool IsElected(int paragraph) => paragraph >= 0 && paragraph < section.Paragraphs.Count && starts.Contains(section.Paragraphs[paragraph].Body);
        return openings.FindAll(o => o.Commas < 2 && IsElected(at[o.Start] - 1) && IsElected(at[o.Start] + 1));
    }

    private static IEnumerable<Opening> Refrains(string text, List<Opening> openings) =>
        Alike(text, openings.FindAll(o => Dashes.Contains(text[o.Start], StringComparison.Ordinal)), 1, 3).Concat(Alike(text, openings, Refrain, 3)).Concat(Parallel(text, openings));

    // 我们…，…。 three times over in clauses of one measure.
    private static IEnumerable<Opening> Parallel(string text, List<Opening> openings) =>
        openings.Where(o => o.Commas > 0).GroupBy(o => (text[o.Start], text[o.Start + 1], o.Commas)).Where(g => g.Count() >= 3 && g.Max(o => o.Han) - g.Min(o => o.Han) <= 3).SelectMany(g => g);

    private static IEnumerable<Opening> Alike(string text, List<Opening> openings, int length, int fewest) =>
        openings.Where(o => o.End - o.Start > length).GroupBy(o => text.Substring(o.Start, length), StringComparer.Ordinal).Where(g => g.Count() >= fewest).SelectMany(g => g);

    // After a few words that end nowhere a paragraph is the rest of a broken one.
    private static bool IsBroken(string text, Paragraph paragraph) =>
        paragraph is { Headed: false, Length: < Fragment } && !Stops.Contains(text[paragraph.End - 1], StringComparison.Ordinal)
        && ItemMarkReader.Read(text, paragraph.Body, paragraph.End, opensParagraph: true) is null;

    private static IEnumerable<Opening> Candidates(string text, Section section, Func<string, TextSpan, Opening?> read)
    {
        var afterFragment = false;
        foreach (var paragraph in section.Paragraphs)
        {
            var isRest = afterFragment;
            afterFragment = IsBroken(text, paragraph);
            if (isRest || paragraph.Headed || Sentences.Of(text, paragraph.Body, paragraph.End).Select(s => (TextSpan?)s).FirstOrDefault() is not { } sentence)
            {
                continue;
            }

            if (read(text, sentence) is { } opening && paragraph.End - opening.End >= LeastElaboration)
            {
                yield return opening;
            }
        }
    }
}
