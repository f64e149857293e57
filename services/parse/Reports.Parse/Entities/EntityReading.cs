using Reports.Contracts.Documents;

namespace Reports.Parse.Entities;

/// <summary>What was read of a text's named things.</summary>
internal sealed record EntityReading(IReadOnlyList<EntityMention> Mentions, IReadOnlyList<GlossaryTerm> Glossary)
{
    public static EntityReading None { get; } = new([], []);
}
