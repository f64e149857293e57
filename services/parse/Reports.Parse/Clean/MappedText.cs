using Reports.Contracts.Documents;

namespace Reports.Parse.Clean;

/// <summary>A text, the way back to the extracted text, that text itself, and what was repaired between the two.</summary>
internal sealed record MappedText(string Text, OffsetMap Map, string Extracted, IReadOnlyList<Repair> Repairs)
{
    public static MappedText Of(string extracted) => new(extracted, OffsetMap.Identity(extracted.Length), extracted, []);

    /// <summary>What the extracted text has and the text has not: all of it that lies in no run of the map.</summary>
    public IReadOnlyList<DroppedText> Dropped()
    {
        var dropped = new List<DroppedText>();
        var at = 0;
        foreach (var run in Map.Segments)
        {
            Drop(run.Source);
            at = run.Source + run.Length;
        }

        Drop(Extracted.Length);
        return dropped;

        void Drop(int end)
        {
            if (end > at)
            {
                dropped.Add(new DroppedText(at, Extracted[at..end]));
            }
        }
    }

    /// <summary>Applies one repair and logs it as a whole; a text that it leaves alone stays the same object.</summary>
    /// <param name="kind">Name in the list of repairs.</param>
    /// <param name="repair">Reads the text and writes what becomes of it, all of it, in order.</param>
    public MappedText Apply(string kind, Action<string, MappedTextBuilder> repair) => Apply(repair, changes => [Logged(kind, changes)]);

    /// <summary>Applies one repair and logs each of its changes; beyond <see cref="ParseLimits.Repairs"/> the rest is summed up.</summary>
    /// <param name="kind">Name in the list of repairs.</param>
    /// <param name="repair">Reads the text and writes what becomes of it, all of it, in order.</param>
    public MappedText ApplyEach(string kind, Action<string, MappedTextBuilder> repair) => Apply(repair, changes =>
    {
        var each = changes.Take(ParseLimits.Repairs).Select(change => Logged(kind, [change]));
        return changes.Count <= ParseLimits.Repairs ? each : each.Append(Logged(kind, [.. changes.Skip(ParseLimits.Repairs)]));
    });

    private MappedText Apply(Action<string, MappedTextBuilder> repair, Func<IReadOnlyList<(int Start, int End)>, IEnumerable<Repair>> log)
    {
        var builder = new MappedTextBuilder(Text);
        repair(Text, builder);
        if (builder.Changes.Count == 0)
        {
            return this;
        }

        var (text, map) = builder.Build();
        return new MappedText(text, map.Through(Map), Extracted, [.. Repairs, .. log(builder.Changes)]);
    }

    private Repair Logged(string kind, IReadOnlyList<(int Start, int End)> changes)
    {
        var (start, last) = (Map.ToSource(changes[0].Start), changes[^1]);
        return new Repair(kind, start, last.End > last.Start ? Map.ToSource(last.End - 1) + 1 : Map.ToSource(last.End), changes.Count);
    }
}
