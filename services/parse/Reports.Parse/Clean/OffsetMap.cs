using Reports.Contracts.Documents;

namespace Reports.Parse.Clean;

/// <summary>
/// The way from a text back to the one it was made of: runs that are equal in both, code unit by code unit, in order and without
/// overlap in either. What lies between two runs was put in, or replaced what was dropped.
/// </summary>
internal sealed class OffsetMap
{
    public OffsetMap(IReadOnlyList<SourceSegment> segments)
    {
        Segments = segments;
    }

    public IReadOnlyList<SourceSegment> Segments { get; }

    public static OffsetMap Identity(int length) => new(length == 0 ? [] : [new SourceSegment(0, 0, length)]);

    /// <summary>The way from this map's text back through <paramref name="earlier"/>, which leads on from this map's source.</summary>
    public OffsetMap Through(OffsetMap earlier)
    {
        var composed = new List<SourceSegment>();
        var at = 0;
        foreach (var run in Segments)
        {
            while (at < earlier.Segments.Count && End(earlier.Segments[at]) <= run.Source)
            {
                at++;
            }

            for (var i = at; i < earlier.Segments.Count && earlier.Segments[i].Start < run.Source + run.Length; i++)
            {
                composed.Add(Overlap(run, earlier.Segments[i]));
            }
        }

        return new OffsetMap(composed);
    }

    /// <summary>Where an offset came from; for what was put in, the place it was put.</summary>
    public int ToSource(int offset)
    {
        var (low, high) = (0, Segments.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var segment = Segments[middle];
            if (offset < segment.Start)
            {
                high = middle - 1;
            }
            else if (offset >= End(segment))
            {
                low = middle + 1;
            }
            else
            {
                return segment.Source + offset - segment.Start;
            }
        }

        return high < 0 ? 0 : Segments[high].Source + Segments[high].Length;
    }

    private static int End(SourceSegment segment) => segment.Start + segment.Length;

    private static SourceSegment Overlap(SourceSegment run, SourceSegment earlier)
    {
        var from = Math.Max(run.Source, earlier.Start);
        var to = Math.Min(run.Source + run.Length, End(earlier));
        return new SourceSegment(run.Start + from - run.Source, earlier.Source + from - earlier.Start, to - from);
    }
}
