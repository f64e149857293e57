using Reports.Contracts.Documents;

namespace Reports.Indexing.Indexing;

/// <summary>What the passages of a document state and name. Passages have to be asked for in their order.</summary>
internal sealed class PassageFacts(ParsedDocument document)
{
    private int _observation;
    private int _entity;

    /// <summary>Ids of the indicators of observations that begin in the passage, each once.</summary>
    public IReadOnlyList<string> Indicators(Passage passage)
    {
        var found = new List<string>();
        for (; _observation < document.Observations.Count && document.Observations[_observation].Start < passage.End; _observation++)
        {
            if (document.Observations[_observation].Indicator is { } indicator && !found.Contains(indicator, StringComparer.Ordinal))
            {
                found.Add(indicator);
            }
        }

        return found;
    }

    /// <summary>Names of the entities that begin in the passage, each once.</summary>
    public IReadOnlyList<string> Entities(Passage passage)
    {
        var found = new List<string>();
        for (; _entity < document.Entities.Count && document.Entities[_entity].Start < passage.End; _entity++)
        {
            if (!found.Contains(document.Entities[_entity].Text, StringComparer.Ordinal))
            {
                found.Add(document.Entities[_entity].Text);
            }
        }

        return found;
    }
}
