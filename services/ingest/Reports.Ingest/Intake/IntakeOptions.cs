namespace Reports.Ingest.Intake;

/// <summary>Limits of the door (section <c>Intake</c>).</summary>
public sealed record IntakeOptions
{
    /// <summary>Most bytes a file may have.</summary>
    public long LargestFile { get; init; } = 50L << 20;

    /// <summary>Most bytes an upload request may have.</summary>
    public long LargestRequest { get; init; } = 55L << 20;

    /// <summary>Most parts an upload request may have.</summary>
    public int MostParts { get; init; } = 1000;

    /// <summary>Fewest bytes a second that a sender may send in the long run; who is slower is cut off.</summary>
    public double SlowestUpload { get; init; } = 4096;

    /// <summary>Of so many refused files it is remembered why; older ones are forgotten.</summary>
    public int RefusalsKept { get; init; } = 10_000;
}
