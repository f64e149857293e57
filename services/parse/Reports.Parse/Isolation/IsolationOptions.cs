using Reports.Parse.Isolation.Pool;
using Reports.Text.Formats;

namespace Reports.Parse.Isolation;

/// <summary>Where files are parsed, and what one of them may cost.</summary>
public sealed record IsolationOptions
{
    /// <summary>True: whatever can loop, recurse or swell is parsed in child processes. False: everything in this process.</summary>
    public bool InChild { get; init; } = true;

    /// <summary>Most bytes of memory for each process that reads a file.</summary>
    public long Memory { get; init; } = 512L << 20;

    /// <summary>Most processor time over a file for each process that reads it.</summary>
    public TimeSpan Cpu { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Most time that may pass over a file.</summary>
    public TimeSpan Wall { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Time that may pass over a file besides, where this machine recognises characters in pictures.</summary>
    public static TimeSpan ForRecognition => Recognition.IsInstalled ? ParseLimits.RecognitionTime : TimeSpan.Zero;

    /// <summary>How many children at most, each reading one file at a time.</summary>
    public int Children { get; init; } = Environment.ProcessorCount;

    /// <summary>After so many files a child makes way for a new one.</summary>
    public int FilesPerChild { get; init; } = 2_000;

    /// <summary>Folder that the private folders of children are made in.</summary>
    public string Folder { get; init; } = Path.GetTempPath();

    /// <summary>How a child is started; another program only in tests.</summary>
    internal WorkerCommand Worker { get; init; } = WorkerCommand.OfThisProgram();
}
