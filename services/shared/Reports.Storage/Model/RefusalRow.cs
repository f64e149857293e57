namespace Reports.Storage.Model;

/// <summary>A file that the door refused, however often it came from the same place with the same outcome. Nothing of its content.</summary>
public sealed class RefusalRow
{
    /// <summary>Grows with time: a file that is refused once more gets a new number.</summary>
    public long Id { get; set; }

    /// <summary>SHA-256 of kind, place, source and code, lower-case hex: what makes two refusals one row.</summary>
    public required string Key { get; set; }

    /// <summary>At most 2,048 code units.</summary>
    public required string Name { get; set; }

    /// <summary><c>upload</c>, <c>archive</c>, <c>folder</c> or <c>source</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>Name, path or address, at most 2,048 code units.</summary>
    public required string Place { get; set; }

    public string? SourceId { get; set; }

    /// <summary>In bytes; null where it was refused before all of it was read.</summary>
    public long? Size { get; set; }

    /// <summary>Code and arguments (JSON) of why it was refused.</summary>
    public required string ProblemCode { get; set; }

    public string? ProblemArguments { get; set; }

    /// <summary>How often it was refused.</summary>
    public long Times { get; set; }

    public DateTimeOffset FirstAt { get; set; }

    /// <summary>The last time.</summary>
    public DateTimeOffset At { get; set; }
}
