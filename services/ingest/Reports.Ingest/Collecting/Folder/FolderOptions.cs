using Reports.Contracts.Documents;

namespace Reports.Ingest.Collecting.Folder;

/// <summary>A watched folder. Nothing in it is moved or changed unless a folder to move to is named.</summary>
public sealed record FolderOptions
{
    public string Path { get; init; } = "";

    /// <summary>Where files go that were taken in; null: they stay.</summary>
    public string? Done { get; init; }

    /// <summary>Where files go that were refused; null: they stay.</summary>
    public string? Refused { get; init; }

    /// <summary>What is said of the files; null: nothing.</summary>
    public GivenIdentity? Given { get; init; }
}
