using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Reports.Storage.Database;
using Reports.Storage.Model;

namespace Reports.Storage.Collecting;

/// <summary>What an address of a source gave when it was last read.</summary>
public sealed record SourcePage(string SourceId, string Address, string Fingerprint)
{
    public string? ETag { get; init; }

    public string? LastModified { get; init; }

    /// <summary>The document that it gave; null for a page that leads to others.</summary>
    public string? DocumentId { get; init; }
}

/// <summary>The memory of addresses, so that unchanged pages are not sent again and changed ones are noticed.</summary>
public sealed class SourcePages(IDatabase database, TimeProvider time)
{
    /// <summary>What is remembered of an address, or null.</summary>
    public Task<SourcePage?> FindAsync(string sourceId, string address, CancellationToken cancellationToken = default)
    {
        var id = IdOf(sourceId, address);
        return database.ReadAsync(
            async (db, ct) => await db.SourcePages.FirstOrDefaultAsync(p => p.Id == id, ct) is { } row ? Of(row) : null,
            cancellationToken);
    }

    /// <summary>The addresses of a source that gave documents, those first that were looked at longest ago.</summary>
    public Task<IReadOnlyList<SourcePage>> DocumentsAsync(string sourceId, int most, CancellationToken cancellationToken = default) =>
        database.ReadAsync<IReadOnlyList<SourcePage>>(
            async (db, ct) =>
            {
                var rows = await db.SourcePages.Where(p => p.SourceId == sourceId && p.DocumentId != null).OrderBy(p => p.At).ThenBy(p => p.Id).Take(most).ToListAsync(ct);
                return rows.ConvertAll(Of);
            },
            cancellationToken);

    /// <summary>Remembers what an address gave.</summary>
    public Task RememberAsync(SourcePage page, CancellationToken cancellationToken = default)
    {
        var (id, now) = (IdOf(page.SourceId, page.Address), time.GetUtcNow());
        return database.WriteAsync(
            async (db, ct) =>
            {
                var row = await db.SourcePages.FirstOrDefaultAsync(p => p.Id == id, ct);
                if (row is null)
                {
                    row = new SourcePageRow { Id = id, SourceId = page.SourceId, Address = page.Address, Fingerprint = "" };
                    db.SourcePages.Add(row);
                }

                (row.Fingerprint, row.ETag, row.LastModified, row.DocumentId, row.At) = (page.Fingerprint, page.ETag, page.LastModified, page.DocumentId, now);
                return await db.SaveChangesAsync(ct);
            },
            cancellationToken);
    }

    private static SourcePage Of(SourcePageRow row) =>
        new(row.SourceId, row.Address, row.Fingerprint) { ETag = row.ETag, LastModified = row.LastModified, DocumentId = row.DocumentId };

    private static string IdOf(string sourceId, string address) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{sourceId}\n{address}")));
}
