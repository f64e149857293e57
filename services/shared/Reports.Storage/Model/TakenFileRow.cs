namespace Reports.Storage.Model;

/// <summary>A file of a watched folder that was taken in or refused, or an entry of such an archive.</summary>
public sealed class TakenFileRow
{
    /// <summary>SHA-256 of path, size and time of change: the file as it was, lower-case hex.</summary>
    public required string Id { get; set; }

    public required string Path { get; set; }

    /// <summary>In bytes.</summary>
    public long Size { get; set; }

    public DateTimeOffset ModifiedAt { get; set; }

    public DateTimeOffset At { get; set; }

    public string? DocumentId { get; set; }

    /// <summary>Code and arguments (JSON) of why it was refused.</summary>
    public string? ProblemCode { get; set; }

    public string? ProblemArguments { get; set; }
}
