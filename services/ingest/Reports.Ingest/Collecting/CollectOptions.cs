using Reports.Ingest.Collecting.Folder;

namespace Reports.Ingest.Collecting;

/// <summary>What is collected without being sent (section <c>Collect</c>).</summary>
public sealed record CollectOptions
{
    /// <summary>Folders that are watched.</summary>
    public IReadOnlyList<FolderOptions> Folders { get; init; } = [];

    /// <summary>How often a folder is looked through, whatever the system tells of changes.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>A file counts as whole once it has not changed for so long.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>The file of sources; null: <c>sources.json</c> in the data folder.</summary>
    public string? Sources { get; init; }

    /// <summary>How often it is seen which sources are due.</summary>
    public TimeSpan Tick { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>How many sources are visited at once.</summary>
    public int AtOnce { get; init; } = 4;

    /// <summary>Hosts that may lie in private networks; all others must be public.</summary>
    public IReadOnlyList<string> AllowPrivate { get; init; } = [];

    /// <summary>Told to sites with every request, so that their owners can complain: an address of the web or of mail.</summary>
    public string? Contact { get; init; }

    /// <summary>Most bytes of an answer, unpacked.</summary>
    public long LargestPage { get; init; } = 30L << 20;

    /// <summary>Most time for a request, until its last byte.</summary>
    public TimeSpan RequestTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Most time for a visit; what is left waits for the next.</summary>
    public TimeSpan VisitTimeout { get; init; } = TimeSpan.FromMinutes(30);
}
