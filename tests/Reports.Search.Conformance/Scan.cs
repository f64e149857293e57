using Reports.Search.Seam;
using Reports.Text.Folding;

namespace Reports.Search.Conformance;

/// <summary>What a search must find, by looking at every passage.</summary>
public sealed class Scan(IReadOnlyList<DocumentWrite> documents)
{
    private readonly List<(PassageEntry Entry, string Folded)> _passages =
        [.. documents.SelectMany(document => document.Passages).Select(entry => (entry, Fold.ToText(entry.Text)))];

    public IEnumerable<PassageEntry> All => _passages.Select(passage => passage.Entry);

    /// <summary>Passages whose folded text contains the folded literal.</summary>
    public IReadOnlyList<PassageEntry> Containing(string folded) =>
        [.. _passages.Where(passage => passage.Folded.Contains(folded, StringComparison.Ordinal)).Select(passage => passage.Entry)];

    /// <summary>Strings of 1 to 8 Han characters out of the texts, some of them across what separates two runs.</summary>
    public IEnumerable<string> Strings(int count, int seed)
    {
        var dice = new Random(seed);
        string[] texts = [.. _passages.Select(passage => passage.Folded)];
        string[] unbroken = [.. texts.SelectMany(HanRuns)];
        string[] joined = [.. texts.Select(text => string.Concat(HanRuns(text))).Where(text => text.Length > 0)];
        return Enumerable.Range(0, count).Select(number => Cut(number % 4 == 0 ? joined : unbroken, dice));
    }

    public static string Name(PassageEntry entry) => $"{entry.Document}#{entry.N}";

    private static string Cut(string[] texts, Random dice)
    {
        var characters = texts[dice.Next(texts.Length)].EnumerateRunes().ToArray();
        var length = Math.Min(1 + dice.Next(8), characters.Length);
        var start = dice.Next(characters.Length - length + 1);
        return string.Concat(characters.Skip(start).Take(length));
    }

    private static IEnumerable<string> HanRuns(string folded)
    {
        var run = "";
        foreach (var character in folded.EnumerateRunes())
        {
            if (Han.Is(character.Value))
            {
                run += character;
            }
            else if (run.Length > 0)
            {
                yield return run;
                run = "";
            }
        }

        if (run.Length > 0)
        {
            yield return run;
        }
    }
}
