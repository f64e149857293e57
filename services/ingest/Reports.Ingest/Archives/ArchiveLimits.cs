namespace Reports.Ingest.Archives;

/// <summary>How much an archive may hold. Sizes are in bytes as they come out, whatever the archive says of them.</summary>
public sealed record ArchiveLimits
{
    /// <summary>Most entries, folders included.</summary>
    public int MostEntries { get; init; } = 2_000;

    /// <summary>Most bytes of all entries together.</summary>
    public long MostBytes { get; init; } = 200L << 20;

    /// <summary>Most bytes of one entry.</summary>
    public long LargestEntry { get; init; } = 100L << 20;

    /// <summary>An entry may unpack to so many times its packed size…</summary>
    public int MostTimes { get; init; } = 200;

    /// <summary>…once it is larger than this.</summary>
    public long RatioFrom { get; init; } = 1L << 20;
}
