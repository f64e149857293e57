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
        PlaceNames.Find,
        NaturalPlaces.Find,
        ListNames.Find,
        Campaigns.Find,
        SuffixNames.Find,
        Persons.Find,
    ];

    /// <summary>The mentions in order of <c>start</c>, none within another; the glossary's terms.</summary>
    public static EntityReading Read(string text, IReadOnlyList<Passage> passages, DocumentMeta meta)
    {
        var reading = new Reading(text, Tokenizer.Cut(text), meta);
        foreach (var find in Rules)
        {
            find(reading);
        }

        var resolution = new Resolution(text.Length);
        resolution.Choose(reading.Candidates);
        resolution.Choose(RepeatedNames.Find(reading, resolution.Names));
        return new EntityReading([.. resolution.Names.OrderBy(name => name.Start).Select(name => Mention(name, reading))], GlossaryReader.Read(text, passages));
    }

    private static EntityMention Mention(Candidate name, Reading reading) =>
        new(name.Type, reading.Text[name.Start..name.End], name.Start, name.End, PlaceCodes.Of(name.Places, reading.Meta));
}
