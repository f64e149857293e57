namespace Reports.Search.Lucene.Storage;

/// <summary>The index directory belongs to another process.</summary>
public sealed class IndexInUseException : IOException
{
    internal IndexInUseException(string directory, string processId, IOException inner)
        : base($"The search index in {directory} is in use by process {processId}.", inner)
    {
        Directory = directory;
        ProcessId = processId;
    }

    public string Directory { get; }

    /// <summary>Id of the process that holds the index, or <c>?</c> if it has not said yet.</summary>
    public string ProcessId { get; }
}
