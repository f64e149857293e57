using Reports.Contracts.Documents;

namespace Reports.Parse.Entities;

/// <summary>Reads the named things of a text, and the terms it explains itself.</summary>
internal static class EntityReader
{
    /// <summary>The mentions in order of <c>start</c>, none within another; the glossary's terms.</summary>
    public static EntityReading Read(string text, IReadOnlyList<Passage> passages, DocumentMeta meta) => new([], []);
}
