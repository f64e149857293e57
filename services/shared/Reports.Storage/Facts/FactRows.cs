using Reports.Contracts.Documents;
using Reports.Storage.Model;
using Reports.Text.Sentences;

namespace Reports.Storage.Facts;

/// <summary>The observations and entities of a parsed document as rows.</summary>
internal static class FactRows
{
    /// <summary>Goes up when rows are made otherwise, so that documents indexed before get theirs anew.</summary>
    public const int Form = 1;

    private const int LongestSentence = 300;

    public static IEnumerable<ObservationRow> Observations(ParsedDocument document) =>
        document.Observations.Select((observation, n) => Row(document, observation, n));

    public static IEnumerable<EntityRow> Entities(ParsedDocument document) =>
        document.Entities.Select((entity, n) => new EntityRow
        {
            DocumentId = document.DocumentId,
            N = n,
            Type = entity.Type,
            Text = entity.Text,
            Code = entity.Code,
            Passage = PassageAt(document, entity.Start),
            Start = entity.Start,
            End = entity.End,
        });

    private static ObservationRow Row(ParsedDocument document, Observation observation, int n) => new()
    {
        DocumentId = document.DocumentId,
        N = n,
        Indicator = observation.Indicator,
        Name = observation.Name,
        Measure = observation.Measure,
        Value = (double?)observation.Value,
        ValueHigh = (double?)observation.ValueHigh,
        Unit = observation.Unit,
        Qualifier = observation.Qualifier,
        Tone = observation.Tone,
        Role = observation.Role,
        Period = observation.Period,
        Scope = observation.Scope,
        BaseValue = (double?)observation.BaseValue,
        BaseUnit = observation.BaseUnit,
        Zone = observation.Zone,
        Passage = PassageAt(document, observation.Start),
        Start = observation.Start,
        End = observation.End,
        Sentence = Sentence.Around(document.Text, observation.Start, observation.End, LongestSentence),
        Flags = observation.Flags.Count == 0 ? "" : $"|{string.Join('|', observation.Flags)}|",
    };

    private static int PassageAt(ParsedDocument document, int offset)
    {
        var (low, high) = (0, document.Passages.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = document.Passages[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
