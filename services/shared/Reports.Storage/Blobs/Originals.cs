namespace Reports.Storage.Blobs;

/// <summary>The files as they were received, under the SHA-256 of their bytes, which is also the document's id.</summary>
public sealed class Originals(IBlobStore blobs)
{
    /// <summary>Takes bytes in up to the limit, not yet under their name.</summary>
    /// <exception cref="BlobTooLargeException">There are more bytes than that.</exception>
    public Task<StagedBlob> StageAsync(Stream bytes, long limit, CancellationToken cancellationToken = default) =>
        blobs.StageAsync(bytes, limit, cancellationToken);

    /// <summary>All bytes of a document, or null if they are not here.</summary>
    public Task<byte[]?> ReadAsync(string documentId, CancellationToken cancellationToken = default) =>
        blobs.ReadAsync(documentId, cancellationToken);

    /// <summary>A stream over the bytes of a document, or null if they are not here.</summary>
    public Stream? Open(string documentId) => blobs.Open(documentId);
}
