namespace Reports.Storage;

/// <summary>Where things are kept.</summary>
public sealed record StorageOptions
{
    /// <summary>Folder of originals and parsed documents; in the embedded form also of the database.</summary>
    public required string Data { get; init; }

    /// <summary>Connection string of PostgreSQL; null for SQLite in <see cref="Data"/>.</summary>
    public string? Postgres { get; init; }
}
