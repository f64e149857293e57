using Reports.Parse.Extract;

namespace Reports.Parse.Isolation.Worker;

/// <summary>The hidden verb that makes a host a child which reads files for its parent.</summary>
public static class WorkerVerb
{
    public const string Name = "parse-worker";

    public static bool IsAskedFor(string[] args) => args is [Name];

    /// <summary>Reads files from standard input until it ends. Returns the exit status.</summary>
    public static int Run() => WorkerLoop.Run(request => Extractor.Extract(request.Bytes, DisplayName.Of(request.Name), CancellationToken.None));
}
