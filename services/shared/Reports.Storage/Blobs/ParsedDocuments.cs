using Reports.Contracts.Documents;

namespace Reports.Storage.Blobs;

/// <summary>Parsed documents, stored under the SHA-256 of their bytes. They can be made again from the originals.</summary>
public sealed class ParsedDocuments(IBlobStore blobs)
{
    /// <summary>Stores a parsed document durably and returns its key.</summary>
    public async Task<string> WriteAsync(ParsedDocument document, CancellationToken cancellationToken = default)
    {
        using var bytes = new MemoryStream(ParsedDocumentJson.Write(document), writable: false);
        await using var staged = await blobs.StageAsync(bytes, long.MaxValue, cancellationToken);
        await staged.CommitAsync(cancellationToken);
        return staged.Sha256;
    }

    /// <summary>Reads a parsed document, or null if there is none under the key.</summary>
    public async Task<ParsedDocument?> ReadAsync(string parsedRef, CancellationToken cancellationToken = default)
    {
        var bytes = await blobs.ReadAsync(parsedRef, cancellationToken);
        return bytes is null ? null : ParsedDocumentJson.Read(bytes);
    }
}
