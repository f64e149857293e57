using Reports.Contracts.Documents;

namespace Reports.Parse.Clean;

/// <summary>A text, the way back to the extracted text, and what was repaired between the two.</summary>
internal sealed record MappedText(string Text, OffsetMap Map, IReadOnlyList<Repair> Repairs)
{
    public static MappedText Of(string extracted) => new(extracted, OffsetMap.Identity(extracted.Length), []);

    /// <summary>Applies one repair; a text that it leaves alone stays the same object.</summary>
    /// <param name="kind">Name in the list of repairs.</param>
    /// <param name="repair">Reads the text and writes what becomes of it, all of it, in order.</param>
    public MappedText Apply(string kind, Action<string, MappedTextBuilder> repair)
    {
        var builder = new MappedTextBuilder(Text);
        repair(Text, builder);
        if (builder.Count == 0)
        {
            return this;
        }

        var (text, map) = builder.Build();
        var log = new Repair(kind, Map.ToSource(builder.First), Map.ToSource(builder.Last - 1) + 1, builder.Count);
        return new MappedText(text, map.Through(Map), [.. Repairs, log]);
    }
}
