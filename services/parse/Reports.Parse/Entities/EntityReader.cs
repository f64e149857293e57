using Reports.Contracts.Documents;
using Reports.Parse.Entities.Glossary;
using Reports.Parse.Entities.Names;
using Reports.Parse.Entities.Words;

namespace Reports.Parse.Entities;

/// <summary>Reads the named things of a text, and the terms it explains itself.</summary>
internal static class EntityReader
{
    // In this order: of two rules that take the same words, the first gives the type.
    private static readonly Action<Reading>[] Rules =
    [
        TitledNames.Find,
        Honours.Find,
        QuotedNames.Find,
        KnownNames.Find,
        Meetings.Find,
        PlaceNames.Find,
        ProvinceLetters.Find,
        NaturalPlaces.Find,
        ListNames.Find,
        Campaigns.Find,
        SuffixNames.Find,
        Persons.Find,
    ];

    // Longer texts are read in stretches of lines, so that memory stays bounded.
    private const int LongestStretch = 200_000;

    /// <summary>The mentions in order of <c>start</c>, none within another; the glossary's terms.</summary>
    public static EntityReading Read(string text, IReadOnlyList<Passage> passages, DocumentMeta meta)
    {
        var mentions = new List<EntityMention>();
        for (var start = 0; start < text.Length;)
        {
            var end = StretchEnd(text, start);
            var reading = new Reading(text, Tokenizer.Cut(text, start, end), meta);
            mentions.AddRange(NamesOf(reading, start, end).OrderBy(name => name.Start).Select(name => Mention(name, reading)));
            start = end;
        }

        return new EntityReading(mentions, GlossaryReader.Read(text, passages));
    }

    private static int StretchEnd(string text, int start)
    {
        if (text.Length - start <= LongestStretch)
        {
            return text.Length;
        }

        var feed = text.LastIndexOf('\n', start + LongestStretch - 1, LongestStretch);
        return feed > start ? feed + 1 : start + LongestStretch;
    }

    private static List<Candidate> NamesOf(Reading reading, int start, int end)
    {
        foreach (var find in Rules)
        {
            find(reading);
        }

        var resolution = new Resolution(start, end - start);
        resolution.Choose(reading.Candidates);
        resolution.Choose(RepeatedNames.Find(reading, resolution.Names));
        return resolution.Names;
    }

    private static EntityMention Mention(Candidate name, Reading reading) =>
        new(name.Type, reading.Text[name.Start..name.End], name.Start, name.End, PlaceCodes.Of(name.Places, reading.Meta));
}
