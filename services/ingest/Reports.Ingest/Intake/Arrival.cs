using Reports.Ingest.Archives;
using Reports.Storage.Ledger;

namespace Reports.Ingest.Intake;

/// <summary>A file that stands before the door: the name it was sent with, and where it comes from.</summary>
public sealed record Arrival(string? Name, Origin Origin)
{
    /// <summary>An upload with what its sender says of it.</summary>
    public static Arrival Upload(string? name, Contracts.Documents.GivenIdentity? given = null) =>
        new(name, new Origin("upload", EntryPath.Clean(name ?? "")) { Given = given });

    /// <summary>An entry of this file, which is an archive.</summary>
    internal Arrival Entry(ArchiveEntry entry) => new(entry.SentPath, Origin with { Kind = Origin.Kind == "upload" ? "archive" : Origin.Kind, Place = $"{Origin.Place}/{entry.Path}" });
}
