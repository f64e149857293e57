namespace Reports.Storage.Blobs;

/// <summary>Bytes under their SHA-256. What was committed survives a crash, whole or not at all.</summary>
public interface IBlobStore
{
    /// <summary>Takes bytes in under a temporary name while hashing them. Dispose without commit removes them.</summary>
    /// <exception cref="BlobTooLargeException">There are more than <paramref name="limit"/> bytes.</exception>
    Task<StagedBlob> StageAsync(Stream bytes, long limit, CancellationToken cancellationToken = default);

    /// <summary>All bytes under a key, or null.</summary>
    Task<byte[]?> ReadAsync(string sha256, CancellationToken cancellationToken = default);

    /// <summary>A stream over the bytes under a key, or null.</summary>
    Stream? Open(string sha256);
}

/// <summary>More bytes came than are allowed. <see cref="Limit"/> is in bytes.</summary>
public sealed class BlobTooLargeException(long limit) : Exception($"More than {limit} bytes.")
{
    public long Limit { get; } = limit;
}
